import { globToRegExp } from "./glob.ts";

/** One step of a path pattern. `deep` stands before a step that may be any number of levels down. */
export type PathSegment =
  | { readonly kind: "key"; readonly key: string }
  | { readonly kind: "key-glob"; readonly pattern: RegExp }
  | { readonly kind: "index" }
  | { readonly kind: "deep" };

const SEGMENT = /(\.\.)?(?:\.?([^.[\]'*]+)|\.?(\*)|\[(\*)\]|\['([^']*)'\])/y;

/**
 * Parse a JSON path pattern: `body.input[*].output` (any index), `rows.*` (any key),
 * `['codex-home/**'].bytes` (keys by glob), `tools[*]..description` (at any depth). An empty pattern is the root.
 */
export function parsePathPattern(pattern: string): readonly PathSegment[] {
  const segments: PathSegment[] = [];
  SEGMENT.lastIndex = 0;
  while (SEGMENT.lastIndex < pattern.length) {
    const at = SEGMENT.lastIndex;
    const match = SEGMENT.exec(pattern);
    if (match === null) throw new Error(`Bad JSON path pattern "${pattern}" at ${at}`);
    const [, deep, key, anyKey, anyIndex, glob] = match;
    if (deep !== undefined) segments.push({ kind: "deep" });
    if (key !== undefined) segments.push({ kind: "key", key });
    else if (anyIndex !== undefined) segments.push({ kind: "index" });
    else {
      const source = anyKey === undefined ? (glob ?? "") : "**";
      segments.push({ kind: "key-glob", pattern: globToRegExp(source) });
    }
  }
  return segments;
}

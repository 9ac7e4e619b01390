import { scanJson, type JsonLeafType, type JsonVisitor } from "./scan-json.ts";

/** Object keys (decoded) and array indices from the root to a value. */
export type JsonPath = readonly (string | number)[];

/** A value without members, and where its spelling stands: `text.slice(start, end)`. */
export interface JsonLeaf {
  readonly path: JsonPath;
  readonly type: JsonLeafType;
  readonly start: number;
  readonly end: number;
}

/** Visit every leaf of a JSON document with its path, in document order. Throws JsonSyntaxError. */
export function scanJsonLeaves(text: string, onLeaf: (leaf: JsonLeaf) => void): void {
  const path: (string | number)[] = [];
  const step = (): void => {
    const last = path.length - 1;
    const index = path[last];
    if (typeof index === "number") path[last] = index + 1;
  };
  const visitor: JsonVisitor = {
    open(container) {
      step();
      path.push(container === "array" ? -1 : "");
    },
    close() {
      path.pop();
    },
    key(start, end) {
      path[path.length - 1] = decodeJsonString(text.slice(start, end));
    },
    leaf(type, start, end) {
      step();
      onLeaf({ path: [...path], type, start, end });
    },
  };
  scanJson(text, visitor);
}

/** The value of a JSON string given with its quotes, as the scanner found it. */
export function decodeJsonString(source: string): string {
  if (!source.includes("\\")) return source.slice(1, -1);
  const value: unknown = JSON.parse(source);
  return String(value);
}

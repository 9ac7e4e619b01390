import { replaceLines } from "./replace-lines.ts";
import type { Replacement } from "./replace-lines.ts";
import type { Chunk } from "./patch.ts";
import { seekLines } from "./seek-lines.ts";

/** The new content of a file, or why a chunk has no place in it. */
export type UpdatedText =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "not-found"; readonly message: string };

/**
 * Apply chunks to the text of one file. The result always ends with a newline.
 * `path` is only named in messages.
 */
export function updateText(
  text: string,
  chunks: readonly Chunk[],
  { path }: { readonly path: string },
): UpdatedText {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  const located = locateChunks(lines, chunks, path);
  if (located.kind === "not-found") return located;
  const updated = replaceLines(lines, located.replacements);
  const ended = updated.at(-1) === "" ? updated : [...updated, ""];
  return { kind: "text", text: ended.join("\n") };
}

type Located =
  | { readonly kind: "located"; readonly replacements: readonly Replacement[] }
  | { readonly kind: "not-found"; readonly message: string };

function locateChunks(lines: readonly string[], chunks: readonly Chunk[], path: string): Located {
  const replacements: Replacement[] = [];
  let start = 0;
  for (const chunk of chunks) {
    const from = skipAnchor(lines, chunk.anchor, start);
    if (from === undefined) {
      const message = `Failed to find context '${chunk.anchor ?? ""}' in ${path}`;
      return { kind: "not-found", message };
    }
    const found = locateChunk(lines, chunk, from);
    if (found === undefined) {
      const message = `Failed to find expected lines in ${path}:\n${chunk.oldLines.join("\n")}`;
      return { kind: "not-found", message };
    }
    replacements.push(found);
    // A pure addition goes to the end but does not move the search on.
    start = chunk.oldLines.length === 0 ? from : found.start + found.removed;
  }
  return { kind: "located", replacements };
}

function skipAnchor(
  lines: readonly string[],
  anchor: string | undefined,
  start: number,
): number | undefined {
  if (anchor === undefined) return start;
  const found = seekLines(lines, [anchor], { start, atEndOfFile: false });
  return found === undefined ? undefined : found + 1;
}

function locateChunk(
  lines: readonly string[],
  { oldLines, newLines, atEndOfFile }: Chunk,
  start: number,
): Replacement | undefined {
  if (oldLines.length === 0) {
    const end = lines.at(-1) === "" ? lines.length - 1 : lines.length;
    return { start: end, removed: 0, inserted: newLines };
  }
  const found = seekLines(lines, oldLines, { start, atEndOfFile });
  if (found !== undefined) return { start: found, removed: oldLines.length, inserted: newLines };
  if (oldLines.at(-1) !== "") return undefined;
  // The last empty line may stand for the end of the file, which is no line of its own.
  const shorter = oldLines.slice(0, -1);
  const retry = seekLines(lines, shorter, { start, atEndOfFile });
  if (retry === undefined) return undefined;
  const inserted = newLines.at(-1) === "" ? newLines.slice(0, -1) : newLines;
  return { start: retry, removed: shorter.length, inserted };
}

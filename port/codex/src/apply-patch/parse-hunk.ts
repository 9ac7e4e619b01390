import { trimSpace } from "../text/rust-whitespace.ts";
import { parseChunk } from "./parse-chunk.ts";
import type { Chunk, Hunk, PatchDefect } from "./patch.ts";

const ADD = "*** Add File: ";
const DELETE = "*** Delete File: ";
const UPDATE = "*** Update File: ";
const MOVE = "*** Move to: ";

/** A hunk and the index of the line after it. */
export type ParsedHunk =
  { readonly kind: "hunk"; readonly hunk: Hunk; readonly next: number } | PatchDefect;

/** Parse the hunk that starts at `lines[start]`; line numbers in defects are `index + 1`. */
export function parseHunk(lines: readonly string[], start: number): ParsedHunk {
  const header = trimSpace(lines[start] ?? "");
  if (header.startsWith(ADD)) return parseAdd(lines, start, header.slice(ADD.length));
  if (header.startsWith(DELETE)) {
    return {
      kind: "hunk",
      hunk: { kind: "delete", path: header.slice(DELETE.length) },
      next: start + 1,
    };
  }
  if (header.startsWith(UPDATE)) {
    return parseUpdate(lines, start, { path: header.slice(UPDATE.length) });
  }
  return {
    kind: "invalid-hunk",
    lineNumber: start + 1,
    message: `'${header}' is not a valid hunk header. Valid hunk headers: '${ADD}{path}', '${DELETE}{path}', '${UPDATE}{path}'`,
  };
}

function parseAdd(lines: readonly string[], start: number, path: string): ParsedHunk {
  let next = start + 1;
  let content = "";
  for (let line = lines[next]; line?.startsWith("+") === true; line = lines[next]) {
    content += `${line.slice(1)}\n`;
    next += 1;
  }
  return { kind: "hunk", hunk: { kind: "add", path, content }, next };
}

function parseUpdate(
  lines: readonly string[],
  start: number,
  { path }: { readonly path: string },
): ParsedHunk {
  const moveLine = lines[start + 1];
  const movePath = moveLine?.startsWith(MOVE) === true ? moveLine.slice(MOVE.length) : undefined;
  const chunks: Chunk[] = [];
  let next = start + (movePath === undefined ? 1 : 2);
  for (let line = lines[next]; line !== undefined; line = lines[next]) {
    if (trimSpace(line) === "") {
      next += 1;
      continue;
    }
    if (line.startsWith("*")) break;
    const parsed = parseChunk(lines, next, { mayLackHeader: chunks.length === 0 });
    if (parsed.kind !== "chunk") return parsed;
    chunks.push(parsed.chunk);
    next = parsed.next;
  }
  if (chunks.length === 0) {
    const message = `Update file hunk for path '${path}' is empty`;
    return { kind: "invalid-hunk", lineNumber: start + 1, message };
  }
  return { kind: "hunk", hunk: { kind: "update", path, movePath, chunks }, next };
}

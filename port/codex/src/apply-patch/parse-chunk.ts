import type { Chunk, PatchDefect } from "./patch.ts";

const END_OF_FILE = "*** End of File";

/** A chunk and the index of the line after it. */
export type ParsedChunk =
  { readonly kind: "chunk"; readonly chunk: Chunk; readonly next: number } | PatchDefect;

/** Parse the chunk that starts at `lines[start]`; only the first of a hunk may lack its `@@` header. */
export function parseChunk(
  lines: readonly string[],
  start: number,
  { mayLackHeader }: { readonly mayLackHeader: boolean },
): ParsedChunk {
  const first = lines[start] ?? "";
  const header = parseHeader(first);
  if (header === undefined && !mayLackHeader) {
    const message = `Expected update hunk to start with a @@ context marker, got: '${first}'`;
    return { kind: "invalid-hunk", lineNumber: start + 1, message };
  }
  const bodyStart = header === undefined ? start : start + 1;
  const body = parseBody(lines, bodyStart);
  if (body.next === bodyStart) {
    return {
      kind: "invalid-hunk",
      lineNumber: start + 2,
      message: describeEmpty(lines[bodyStart]),
    };
  }
  const { oldLines, newLines, atEndOfFile } = body;
  return {
    kind: "chunk",
    chunk: { anchor: header?.anchor, oldLines, newLines, atEndOfFile },
    next: body.next,
  };
}

interface ChunkHeader {
  readonly anchor: string | undefined;
}

function parseHeader(line: string): ChunkHeader | undefined {
  if (line === "@@") return { anchor: undefined };
  return line.startsWith("@@ ") ? { anchor: line.slice(3) } : undefined;
}

interface ChunkBody {
  readonly oldLines: readonly string[];
  readonly newLines: readonly string[];
  readonly atEndOfFile: boolean;
  readonly next: number;
}

function parseBody(lines: readonly string[], start: number): ChunkBody {
  const oldLines: string[] = [];
  const newLines: string[] = [];
  let next = start;
  for (let line = lines[next]; line !== undefined; line = lines[next]) {
    if (line === END_OF_FILE) {
      const atEndOfFile = next > start;
      return { oldLines, newLines, atEndOfFile, next: atEndOfFile ? next + 1 : next };
    }
    const mark = line.charAt(0);
    if (!["", " ", "+", "-"].includes(mark)) break;
    if (mark !== "+") oldLines.push(line.slice(1));
    if (mark !== "-") newLines.push(line.slice(1));
    next += 1;
  }
  return { oldLines, newLines, atEndOfFile: false, next };
}

function describeEmpty(line: string | undefined): string {
  if (line === undefined || line === END_OF_FILE) return "Update hunk does not contain any lines";
  return `Unexpected line found in update hunk: '${line}'. Every line should start with ' ' (context line), '+' (added line), or '-' (removed line)`;
}

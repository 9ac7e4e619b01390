import { createHash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync, type PathLike, type Stats } from "node:fs";

/** How much of a file to look at, and what is known of it. */
export interface HashRequest {
  readonly stats: Stats;
  readonly limitBytes: number;
}

/**
 * A hash by which a later look tells whether a file has changed. Of a file beyond the limit only the beginning is
 * read; its size and time of change stand for the rest.
 */
export function hashFile(path: PathLike, { stats, limitBytes }: HashRequest): string {
  const hash = createHash("sha1");
  if (stats.size <= limitBytes) return hash.update(readFileSync(path)).digest("hex");
  const head = readHead(path, limitBytes);
  return hash.update(head).update(`${stats.size} ${stats.mtimeMs}`).digest("hex");
}

function readHead(path: PathLike, sizeBytes: number): Buffer {
  const bytes = Buffer.alloc(sizeBytes);
  const file = openSync(path, "r");
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, sizeBytes, 0));
  } finally {
    closeSync(file);
  }
}

import { chmodSync, type PathLike, type Stats } from "node:fs";

/** Read what a subject may have closed to its owner: opened for the moment, closed again after. */
export function withAccess<Result>(path: PathLike, stats: Stats, read: () => Result): Result {
  const needed = stats.isDirectory() ? 0o500 : 0o400;
  if ((stats.mode & needed) === needed) return read();
  chmodSync(path, stats.mode | needed);
  try {
    return read();
  } finally {
    chmodSync(path, stats.mode);
  }
}

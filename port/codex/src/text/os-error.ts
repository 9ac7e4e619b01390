const MEANINGS: ReadonlyMap<number, string> = new Map([
  [1, "Operation not permitted"],
  [2, "No such file or directory"],
  [5, "Input/output error"],
  [13, "Permission denied"],
  [17, "File exists"],
  [18, "Invalid cross-device link"],
  [20, "Not a directory"],
  [21, "Is a directory"],
  [22, "Invalid argument"],
  [24, "Too many open files"],
  [26, "Text file busy"],
  [27, "File too large"],
  [28, "No space left on device"],
  [30, "Read-only file system"],
  [32, "Broken pipe"],
  [36, "File name too long"],
  [39, "Directory not empty"],
  [40, "Too many levels of symbolic links"],
  [122, "Disk quota exceeded"],
]);

/** Word a failed system call as Rust's `io::Error` does: `No such file or directory (os error 2)`. */
export function describeOsError(error: unknown): string {
  const errno = errnoOf(error);
  if (errno === undefined) return String(error);
  return `${MEANINGS.get(errno) ?? `Unknown error ${errno}`} (os error ${errno})`;
}

/** The positive error number of a failed system call, if `error` is one. */
export function errnoOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("errno" in error)) return undefined;
  return typeof error.errno === "number" ? Math.abs(error.errno) : undefined;
}

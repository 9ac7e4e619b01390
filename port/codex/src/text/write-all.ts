import { writeSync } from "node:fs";

/** Write to a descriptor before returning: short texts must not start Node's stream machinery. */
export function writeAll(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text, "utf8");
  let offset = 0;
  while (offset < bytes.length) {
    const written = tryWrite(descriptor, bytes, offset);
    if (written === undefined) return;
    offset += written;
  }
}

/** `undefined` when nobody reads any more; 0 when a non-blocking reader is behind. */
function tryWrite(descriptor: number, bytes: Uint8Array, offset: number): number | undefined {
  try {
    return writeSync(descriptor, bytes, offset);
  } catch (error) {
    if (!isAgain(error)) return undefined;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    return 0;
  }
}

function isAgain(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EAGAIN";
}

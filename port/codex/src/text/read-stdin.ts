import { readSync } from "node:fs";

const CHUNK_BYTES = 65_536;

/** Read standard input to its end. Throws what the system call throws. */
export function readStdin(): Uint8Array {
  const chunks: Uint8Array[] = [];
  for (let chunk = readChunk(); chunk !== undefined; chunk = readChunk()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** `undefined` at the end of input. */
function readChunk(): Uint8Array | undefined {
  const buffer = Buffer.alloc(CHUNK_BYTES);
  try {
    const sizeBytes = readSync(0, buffer);
    return sizeBytes === 0 ? undefined : buffer.subarray(0, sizeBytes);
  } catch (error) {
    if (!hasCode(error, "EAGAIN")) throw error;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    return buffer.subarray(0, 0);
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

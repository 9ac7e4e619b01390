const LIMIT_BYTES = 1024 * 1024;

/** Keeps what a command prints: of more than a mebibyte, the first and the last half. */
export interface OutputBuffer {
  push(bytes: Uint8Array): void;
  /** Everything kept since the last call. */
  take(): Buffer;
}

/** Create an empty buffer. */
export function createOutputBuffer(): OutputBuffer {
  const half = LIMIT_BYTES / 2;
  let head: Buffer[] = [];
  let headSize = 0;
  let tail: Buffer = Buffer.alloc(0);
  return {
    push(bytes) {
      const room = Math.max(0, half - headSize);
      const first = Buffer.from(bytes.subarray(0, room));
      if (first.length > 0) {
        head.push(first);
        headSize += first.length;
      }
      const rest = bytes.subarray(room);
      if (rest.length === 0) return;
      const joined = Buffer.concat([tail, rest]);
      tail = joined.subarray(Math.max(0, joined.length - half));
    },
    take() {
      const all = Buffer.concat([...head, tail]);
      head = [];
      headSize = 0;
      tail = Buffer.alloc(0);
      return all;
    },
  };
}

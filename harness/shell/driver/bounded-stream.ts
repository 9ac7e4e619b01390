import type { Readable } from "node:stream";
import type { Cut } from "../../core/observation/observation.ts";

/** The beginning of a stream, and how much was dropped. */
export interface CollectedStream {
  readonly bytes: Buffer;
  readonly cut?: Cut;
}

/** Keep up to `limitBytes` of a stream and count the rest, so that a flood costs time but no memory. */
export function collectStream(
  stream: Readable | null,
  limitBytes: number,
): { readonly done: Promise<void>; readonly result: () => CollectedStream } {
  const chunks: Buffer[] = [];
  let keptBytes = 0;
  let totalBytes = 0;
  stream?.on("data", (chunk: Buffer) => {
    totalBytes += chunk.length;
    if (keptBytes >= limitBytes) return;
    const kept = chunk.subarray(0, limitBytes - keptBytes);
    keptBytes += kept.length;
    chunks.push(kept);
  });
  const done = new Promise<void>((resolve) => {
    if (stream === null) resolve();
    else stream.once("close", resolve).once("error", () => resolve());
  });
  return {
    done,
    result: () => {
      const bytes = Buffer.concat(chunks);
      return totalBytes > keptBytes ? { bytes, cut: { keptBytes, totalBytes } } : { bytes };
    },
  };
}

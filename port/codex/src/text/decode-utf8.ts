import { isUtf8 } from "node:buffer";

/** Text, or the defect of the first sequence that is not UTF-8, worded as Rust's `Utf8Error` does. */
export type DecodedUtf8 =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "invalid"; readonly message: string };

/** Decode strictly; a byte order mark is kept as a character. */
export function decodeUtf8(bytes: Uint8Array): DecodedUtf8 {
  if (isUtf8(bytes)) {
    return { kind: "text", text: Buffer.from(bytes).toString("utf8") };
  }
  return { kind: "invalid", message: describeDefect(bytes) };
}

function describeDefect(bytes: Uint8Array): string {
  let index = 0;
  while (index < bytes.length) {
    const { needed, matched } = matchSequence(bytes, index);
    if (matched < needed) {
      return index + matched === bytes.length && matched > 0
        ? `incomplete utf-8 byte sequence from index ${index}`
        : `invalid utf-8 sequence of ${Math.max(matched, 1)} bytes from index ${index}`;
    }
    index += needed;
  }
  throw new Error("bytes that are valid UTF-8 have no defect");
}

interface SequenceMatch {
  readonly needed: number;
  readonly matched: number;
}

function matchSequence(bytes: Uint8Array, start: number): SequenceMatch {
  const ranges = sequenceRanges(bytes[start] ?? 0);
  let matched = 0;
  for (const [low, high] of ranges) {
    const byte = bytes[start + matched];
    if (byte === undefined || byte < low || byte > high) break;
    matched += 1;
  }
  return { needed: ranges.length, matched };
}

type ByteRange = readonly [low: number, high: number];

const NEVER: ByteRange = [1, 0];
const NEXT: ByteRange = [0x80, 0xbf];

/** The allowed range of each byte of the sequence that `lead` starts (Unicode 15, table 3-7). */
function sequenceRanges(lead: number): readonly ByteRange[] {
  const first: ByteRange = [lead, lead];
  if (lead < 0x80) return [first];
  if (lead < 0xc2 || lead > 0xf4) return [NEVER];
  if (lead < 0xe0) return [first, NEXT];
  if (lead < 0xf0) return [first, secondOfThree(lead), NEXT];
  return [first, secondOfFour(lead), NEXT, NEXT];
}

function secondOfThree(lead: number): ByteRange {
  if (lead === 0xe0) return [0xa0, 0xbf];
  return lead === 0xed ? [0x80, 0x9f] : NEXT;
}

function secondOfFour(lead: number): ByteRange {
  if (lead === 0xf0) return [0x90, 0xbf];
  return lead === 0xf4 ? [0x80, 0x8f] : NEXT;
}

import type { Digest } from "../golden/digest.ts";

/** Longest text of a difference, in UTF-16 units. */
const TEXT_LIMIT = 2_000;

/** Bound a text for people. What is cut off stays visible as the length and digest of the whole text. */
export function clipText(text: string, digest: Digest): string {
  if (text.length <= TEXT_LIMIT) return text;
  return `${text.slice(0, TEXT_LIMIT)}… (${text.length} characters, sha256 ${digest(text)})`;
}

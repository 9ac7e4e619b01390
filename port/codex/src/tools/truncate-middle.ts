const BYTES_PER_TOKEN = 4;

/** How many tokens a text counts for: a token is four bytes. */
export function countTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / BYTES_PER_TOKEN);
}

/**
 * Keep the first and last half of `limitTokens` and say how much is missing between them.
 * Never cuts a character in two.
 */
export function truncateMiddle(text: string, limitTokens: number): string {
  const bytes = Buffer.from(text);
  const limit = Math.floor(limitTokens * BYTES_PER_TOKEN);
  if (bytes.length <= limit) return text;
  const head = bytes.subarray(0, characterStart(bytes, Math.floor(limit / 2), -1));
  const tailLength = limit - Math.floor(limit / 2);
  const tail = bytes.subarray(characterStart(bytes, bytes.length - tailLength, 1));
  const removed = Math.ceil((bytes.length - limit) / BYTES_PER_TOKEN);
  return `${head.toString()}…${removed} tokens truncated…${tail.toString()}`;
}

/** As `truncateMiddle`, with the number of lines in front when something was cut. */
export function truncateOutput(text: string, limitTokens: number): string {
  const shown = truncateMiddle(text, limitTokens);
  return shown === text ? text : `Total output lines: ${countLines(text)}\n\n${shown}`;
}

function countLines(text: string): number {
  const lines = text.split("\n");
  return lines.at(-1) === "" ? lines.length - 1 : lines.length;
}

/** The nearest start of a character at or beyond `index`, going by `step`. */
function characterStart(bytes: Uint8Array, index: number, step: 1 | -1): number {
  let at = index;
  while (at > 0 && at < bytes.length && ((bytes[at] ?? 0) & 0xc0) === 0x80) at += step;
  return at;
}

const SHORTEST_SHOWN_BYTES = 14;

/**
 * Show both ends of a key, or nothing of a short one. Where the reference would cut a character
 * in two it crashes and prints the key; here that character is left out.
 */
export function maskKey(key: string): string {
  const bytes = Buffer.from(key, "utf8");
  if (bytes.length < SHORTEST_SHOWN_BYTES) return "***";
  const ends = `${bytes.subarray(0, 8).toString()}***${bytes.subarray(-5).toString()}`;
  return ends.replaceAll("\ufffd", "");
}

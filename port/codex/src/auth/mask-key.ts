const SHORTEST_SHOWN_BYTES = 14;

/** Show both ends of a key, or nothing of a short one. */
export function maskKey(key: string): string {
  const bytes = Buffer.from(key, "utf8");
  if (bytes.length < SHORTEST_SHOWN_BYTES) return "***";
  return `${bytes.subarray(0, 8).toString()}***${bytes.subarray(-5).toString()}`;
}

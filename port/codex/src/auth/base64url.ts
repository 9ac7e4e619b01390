/** The reason why a text is not base64url without padding, worded as the reference words it. */
export function describeBase64UrlDefect(text: string): string | undefined {
  const invalid = Buffer.from(text, "utf8").findIndex((byte) => !isSymbol(byte));
  if (text.length % 4 === 1 && invalid < 0) return `Invalid input length: ${text.length}`;
  if (invalid < 0) return undefined;
  return `Invalid symbol ${Buffer.from(text, "utf8")[invalid]}, offset ${invalid}.`;
}

function isSymbol(byte: number): boolean {
  return /[A-Za-z0-9_-]/.test(String.fromCharCode(byte));
}

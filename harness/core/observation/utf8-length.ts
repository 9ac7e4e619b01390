/** Bytes a text takes as UTF-8; a lone surrogate counts three, as encoders write U+FFFD for it. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    if (code < 0x800) bytes += 1;
    else if (!isHigh(code) || !isLow(text.charCodeAt(at + 1))) bytes += 2;
    else {
      bytes += 2;
      at++;
    }
  }
  return bytes;
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
  ["\0", "\\0"],
]);

/** Write a text as Rust's `{:?}` does: in quotes, control characters escaped. */
export function debugText(text: string): string {
  const escaped = Array.from(text, (character) => {
    const short = SHORT.get(character);
    if (short !== undefined) return short;
    const isHidden = /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]$/u.test(character);
    return isHidden ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` : character;
  });
  return `"${escaped.join("")}"`;
}

/** Write texts as Rust's `{:?}` does for a list of them. */
export function debugTexts(texts: readonly string[]): string {
  return `[${texts.map(debugText).join(", ")}]`;
}

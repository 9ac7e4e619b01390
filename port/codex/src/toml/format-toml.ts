const BARE_KEY = /^[A-Za-z0-9_-]+$/;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\b", "\\b"],
  ["\t", "\\t"],
  ["\n", "\\n"],
  ["\f", "\\f"],
  ["\r", "\\r"],
  ['"', '\\"'],
  ["\\", "\\\\"],
]);

/** Write a key: bare where that is possible. */
export function formatTomlKey(key: string): string {
  return BARE_KEY.test(key) ? key : formatTomlText(key);
}

/** Write a text: literal if that saves escapes, over several lines if it has them. */
export function formatTomlText(text: string): string {
  const isPlain = !/[\p{Cc}']/u.test(text);
  if (isPlain && /["\\]/.test(text)) return `'${text}'`;
  if (!text.includes("\n")) return `"${escape(text)}"`;
  const lines = text.split("\n").map((line) => escape(line).replaceAll('\\"', '"'));
  return `"""\n${lines.join("\n")}"""`;
}

/** Write an array of texts on one line. */
export function formatTomlTexts(texts: readonly string[]): string {
  return `[${texts.map(formatTomlText).join(", ")}]`;
}

function escape(text: string): string {
  return Array.from(text, (character) => {
    const known = ESCAPES.get(character);
    if (known !== undefined || !/^\p{Cc}$/u.test(character)) return known ?? character;
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `\\u${code}`;
  }).join("");
}

/** Control, format, private and unassigned characters, lone surrogates, line and paragraph separators. */
const HOSTILE = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** A text from a subject on one line: what a terminal would obey or hide is shown as `\u{1b}`. */
export function escapeText(text: string): string {
  return text.replace(
    HOSTILE,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** The same on several lines: line feeds stay. */
export function escapeLines(text: string): string {
  return text.split("\n").map(escapeText).join("\n");
}

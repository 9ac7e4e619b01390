import { escapeText } from "./escape-text.ts";

/** Markup anywhere; `_` only at the edge of a word; `-`, `+`, `=`, `#` and `1.` only where a line begins. */
const MARKUP =
  /[\\`*[\]|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|^[-+=#]|^\s|(?<=^\d+)[.)](?=\s|$)/gu;

/** A text from a subject as Markdown that shows it and means nothing: no markup, link, image, mention or HTML. */
export function escapeMarkdown(text: string): string {
  return escapeText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(MARKUP, (character) => (character === " " ? "&#32;" : `\\${character}`))
    .replace(/:(?=\/\/)/gu, "&#58;")
    .replace(/(?<=www)\./giu, "&#46;")
    .replaceAll("@", "@<!-- -->");
}

import type { Span } from "../toml/text-position.ts";
import { RuleDefectError, UnsupportedRuleError } from "./rule-errors.ts";

/** A word of a rules file. Line ends inside brackets are no tokens. */
export interface RuleToken {
  readonly kind: "name" | "string" | "int" | "punctuation" | "newline";
  /** The decoded text of a string, what is written of all others. */
  readonly text: string;
  readonly span: Span;
}

const BLANK = /^(?:[ \r]|\\\r?\n|#[^\n]*)+/;
const STRING_START = /^(r?)("""|'''|"|')/;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["a", "\u0007"],
  ["b", "\b"],
  ["f", "\f"],
  ["v", "\v"],
  ["0", "\0"],
  ["\\", "\\"],
  ["'", "'"],
  ['"', '"'],
]);
const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(\r?\n)|([^]))/g;

/** Split a rules file into tokens. Throws what {@link RuleDefectError} is for. */
export function readRuleTokens(text: string): readonly RuleToken[] {
  const tokens: RuleToken[] = [];
  let index = 0;
  let depth = 0;
  while (index < text.length) {
    index += BLANK.exec(text.slice(index))?.[0].length ?? 0;
    if (index >= text.length) break;
    const read = readToken(text, index);
    index = read.span.end;
    depth += depthChange(read);
    if (read.kind !== "newline" || depth === 0) tokens.push(read);
  }
  return tokens;
}

function depthChange({ kind, text }: RuleToken): number {
  if (kind !== "punctuation") return 0;
  if ("([{".includes(text)) return 1;
  return ")]}".includes(text) ? -1 : 0;
}

function readToken(text: string, start: number): RuleToken {
  const rest = text.slice(start);
  if (rest.startsWith("\n")) return token("newline", "\n", start);
  if (rest.startsWith("\t")) throw defect("Parse error: tabs are not allowed", start, start);
  if (STRING_START.test(rest)) return readString(text, start);
  const name = /^[A-Za-z_]\w*/.exec(rest)?.[0];
  if (name !== undefined) return token("name", name, start);
  const number = /^\d+(?![\w.])/.exec(rest)?.[0];
  if (number !== undefined) return token("int", number, start);
  const mark = /^[()[\],=;](?!=)/.exec(rest)?.[0];
  if (mark !== undefined) return token("punctuation", mark, start);
  throw new UnsupportedRuleError(`\`${rest.charAt(0)}\` in rules`);
}

function token(kind: RuleToken["kind"], text: string, start: number): RuleToken {
  return { kind, text, span: { start, end: start + text.length } };
}

function readString(text: string, start: number): RuleToken {
  const [head = "", raw, quote = '"'] = STRING_START.exec(text.slice(start)) ?? [];
  const from = start + head.length;
  const end = findQuote(text, from, quote);
  if (end === undefined) {
    const newline = text.indexOf("\n", from);
    throw defect(
      "Parse error: unfinished string literal",
      start,
      newline < 0 ? text.length : newline,
    );
  }
  const content = text.slice(from, end);
  const decoded = raw === "" ? decodeEscapes(content) : content;
  return { kind: "string", text: decoded, span: { start, end: end + quote.length } };
}

function findQuote(text: string, from: number, quote: string): number | undefined {
  for (let index = from; index < text.length; index += 1) {
    if (text.startsWith(quote, index)) return index;
    if (text.charAt(index) === "\\") index += 1;
    else if (quote.length === 1 && text.charAt(index) === "\n") return undefined;
  }
  return undefined;
}

function decodeEscapes(content: string): string {
  return content.replace(ESCAPE, (all, ...found: readonly (string | undefined)[]) => {
    const [hex, short, long, newline, letter = ""] = found;
    const code = hex ?? short ?? long;
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
    return newline === undefined ? (ESCAPES.get(letter) ?? all) : "";
  });
}

function defect(message: string, start: number, end: number): RuleDefectError {
  return new RuleDefectError(message, { span: { start, end }, isStatic: true });
}

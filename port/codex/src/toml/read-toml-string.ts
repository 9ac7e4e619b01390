import { isControl, note, peek, type TomlReader } from "./toml-reader.ts";
import type { TomlScalar } from "./toml-node.ts";

interface StringForm {
  readonly name: string;
  readonly quote: '"' | "'";
  readonly isLong: boolean;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["b", "\b"],
  ["e", "\u001b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
  ["\\", "\\"],
  ['"', '"'],
]);
const DIGITS: ReadonlyMap<string, number> = new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8],
]);

/** Read a string whose opening quote comes next. Its defects are noted, not thrown. */
export function readTomlString(reader: TomlReader): TomlScalar {
  const start = reader.index;
  const form = readForm(reader);
  const text = readContent(reader, form);
  return { kind: "string", text, span: { start, end: reader.index } };
}

function readForm(reader: TomlReader): StringForm {
  const quote = peek(reader) === '"' ? '"' : "'";
  const isLong = reader.text.startsWith(quote.repeat(3), reader.index);
  reader.index += isLong ? 3 : 1;
  if (isLong)
    reader.index +=
      /^\r?\n/.exec(reader.text.slice(reader.index, reader.index + 2))?.[0].length ?? 0;
  const name = `${isLong ? "multi-line " : ""}${quote === '"' ? "basic" : "literal"} string`;
  return { name, quote, isLong };
}

function readContent(reader: TomlReader, form: StringForm): string {
  let content = "";
  while (!isClosed(reader, form)) {
    const next = peek(reader);
    if (next === "" || (!form.isLong && isBreak(reader))) {
      const span = { start: reader.index, end: reader.index };
      note(reader, `invalid ${form.name}, expected \`${form.quote}\``, span);
      return content;
    }
    content +=
      next === "\\" && form.quote === '"' ? readEscape(reader, form) : readCharacter(reader, form);
  }
  return content + close(reader, form);
}

function isBreak({ text, index }: TomlReader): boolean {
  return text.startsWith("\n", index) || text.startsWith("\r\n", index);
}

function isClosed({ text, index }: TomlReader, { quote, isLong }: StringForm): boolean {
  return text.startsWith(isLong ? quote.repeat(3) : quote, index);
}

/** A long string may end in up to two quotes of its own. */
function close(reader: TomlReader, { quote, isLong }: StringForm): string {
  if (!isLong) {
    reader.index += 1;
    return "";
  }
  let own = "";
  while (own.length < 2 && reader.text.startsWith(quote.repeat(4), reader.index)) {
    own += quote;
    reader.index += 1;
  }
  reader.index += 3;
  return own;
}

function readCharacter(reader: TomlReader, { name, quote, isLong }: StringForm): string {
  const next = peek(reader);
  const isAllowed = isLong && /[\r\n]/.test(next);
  if (!isAllowed && isControl(next)) {
    const wanted =
      quote === '"'
        ? "non-double-quote visible characters, `\\`"
        : "non-single-quote visible characters";
    note(reader, `invalid ${name}, expected ${wanted}`, at(reader.index));
  }
  reader.index += 1;
  return next;
}

function readEscape(reader: TomlReader, form: StringForm): string {
  reader.index += 1;
  const letter = peek(reader);
  const trimmed = form.isLong ? /^[ \t]*\r?\n\s*/.exec(reader.text.slice(reader.index)) : null;
  if (trimmed !== null) {
    reader.index += trimmed[0].length;
    return "";
  }
  const count = DIGITS.get(letter);
  if (count !== undefined) return readCodePoint(reader, count);
  const character = ESCAPES.get(letter);
  if (character === undefined) {
    if (letter !== "" && letter !== "\n") {
      const wanted = '`b`, `e`, `f`, `n`, `r`, `\\`, `"`, `x`, `u`, `U`';
      note(reader, `missing escaped value, expected ${wanted}`, at(reader.index));
    }
    return "";
  }
  reader.index += 1;
  return character;
}

function readCodePoint(reader: TomlReader, count: number): string {
  reader.index += 1;
  const start = reader.index;
  const digits = /^[0-9a-fA-F]*/.exec(reader.text.slice(start, start + count))?.[0] ?? "";
  reader.index += digits.length;
  const code = Number.parseInt(digits, 16);
  if (digits.length < count) {
    const message = "too few unicode value digits, expected unicode hexadecimal value";
    note(reader, message, at(reader.index));
    return "";
  }
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) {
    note(reader, "invalid value, expected unicode hexadecimal value", at(start));
    return "";
  }
  return String.fromCodePoint(code);
}

function at(index: number): { readonly start: number; readonly end: number } {
  return { start: index, end: index + 1 };
}

import { readTomlKey } from "./read-toml-key.ts";
import { readTomlValue } from "./read-toml-value.ts";
import type { TomlTable } from "./toml-node.ts";
import {
  brokenHere,
  endLine,
  isLineEnd,
  peek,
  skipBlanks,
  skipLines,
  TomlDefectError,
  type TomlDefect,
  type TomlReader,
} from "./toml-reader.ts";
import { define, newTable, openElement, openSection } from "./toml-scope.ts";

/** A TOML text with the place of everything in it, or what is wrong with it first. */
export type ParsedToml =
  | { readonly kind: "document"; readonly root: TomlTable }
  | { readonly kind: "defect"; readonly defect: TomlDefect };

/** Parse a TOML 1.1 text. */
export function parseToml(text: string): ParsedToml {
  const reader: TomlReader = { text, index: text.startsWith("\ufeff") ? 1 : 0, defects: [] };
  const root = newTable("root", { start: 0, end: 0 });
  try {
    readDocument(reader, root);
  } catch (error) {
    if (!(error instanceof TomlDefectError)) throw error;
    return { kind: "defect", defect: { message: error.message, span: error.span } };
  }
  const [defect] = reader.defects;
  return defect === undefined ? { kind: "document", root } : { kind: "defect", defect };
}

function readDocument(reader: TomlReader, root: TomlTable): void {
  let table = root;
  for (skipLines(reader); peek(reader) !== ""; skipLines(reader)) {
    if (peek(reader) === "[") table = readHeader(reader, root);
    else readEntry(reader, table);
    skipBlanks(reader);
    if (!isLineEnd(reader)) {
      throw brokenHere(reader, "unexpected key or value, expected newline, `#`");
    }
    endLine(reader);
  }
}

function readHeader(reader: TomlReader, root: TomlTable): TomlTable {
  const start = reader.index;
  const isElement = reader.text.startsWith("[[", start);
  reader.index += isElement ? 2 : 1;
  skipBlanks(reader);
  const key = readTomlKey(reader);
  const end = reader.index;
  skipBlanks(reader);
  const close = isElement ? "]]" : "]";
  if (!reader.text.startsWith(close, reader.index)) throw unclosed(reader, end, isElement);
  reader.index += close.length;
  const header = { key, span: { start, end: reader.index } };
  return isElement ? openElement(reader, root, header) : openSection(reader, root, header);
}

function unclosed(reader: TomlReader, end: number, isElement: boolean): TomlDefectError {
  const hasHalf = isElement && peek(reader) === "]";
  reader.index = hasHalf ? reader.index + 1 : end;
  const name = isElement ? "array table" : "table";
  return brokenHere(reader, `unclosed ${name}, expected \`${isElement && !hasHalf ? "]]" : "]"}\``);
}

function readEntry(reader: TomlReader, table: TomlTable): void {
  if (peek(reader) === "]") throw brokenHere(reader, "missing table open, expected `[`");
  if (/[{},]/.test(peek(reader))) {
    throw brokenHere(reader, "invalid key-value pair, expected key");
  }
  const key = readTomlKey(reader);
  skipBlanks(reader);
  if (peek(reader) !== "=") throw brokenHere(reader, "key with no value, expected `=`");
  reader.index += 1;
  skipBlanks(reader);
  if (peek(reader) === ",") {
    throw brokenHere(reader, "unexpected key or value, expected newline, `#`");
  }
  define(reader, table, { key, value: readTomlValue(reader) });
}

import { checkScalar } from "./check-scalar.ts";
import { readTomlKey } from "./read-toml-key.ts";
import { readTomlString } from "./read-toml-string.ts";
import { define, newTable } from "./toml-scope.ts";
import type { TomlArray, TomlNode, TomlTable } from "./toml-node.ts";
import {
  brokenHere,
  isLineEnd,
  peek,
  skipBlanks,
  skipLines,
  type TomlReader,
} from "./toml-reader.ts";

const SCALAR_END = /[,[\]{}=\r\n#"']/;

/** Read the value that comes next; a value that is missing is noted. */
export function readTomlValue(reader: TomlReader): TomlNode {
  switch (peek(reader)) {
    case '"':
    case "'":
      return readTomlString(reader);
    case "[":
      return readArray(reader);
    case "{":
      return readInlineTable(reader);
    case "=":
      throw brokenHere(reader, "extra `=`, expected nothing");
    case "]":
      throw brokenHere(reader, "missing array opening, expected `[`");
    case "}":
      throw brokenHere(reader, "missing inline table opening, expected `{`");
    default:
      return readScalar(reader);
  }
}

function readScalar(reader: TomlReader): TomlNode {
  const start = reader.index;
  while (peek(reader) !== "" && !SCALAR_END.test(peek(reader))) reader.index += 1;
  const raw = reader.text.slice(start, reader.index).replace(/[ \t]+$/, "");
  reader.index = start + raw.length;
  return checkScalar(reader, { raw, start });
}

function readArray(reader: TomlReader): TomlArray {
  const start = reader.index;
  const items: TomlNode[] = [];
  reader.index += 1;
  for (let mayBeValue = true; !isArrayEnd(reader); mayBeValue = !mayBeValue) {
    if (mayBeValue) items.push(readItem(reader));
    else readComma(reader);
  }
  reader.index += 1;
  return { kind: "array", hasSections: false, items, span: { start, end: reader.index } };
}

function isArrayEnd(reader: TomlReader): boolean {
  skipLines(reader);
  if (peek(reader) === "") throw brokenHere(reader, "unclosed array, expected `]`");
  return peek(reader) === "]";
}

function readItem(reader: TomlReader): TomlNode {
  switch (peek(reader)) {
    case ",":
      throw brokenHere(reader, "extra comma in array, expected value");
    case "=":
      throw brokenHere(reader, "unexpected `=` in array, expected value, `]`");
    default:
      return readTomlValue(reader);
  }
}

function readComma(reader: TomlReader): void {
  if (peek(reader) === "=") {
    throw brokenHere(reader, "unexpected `=` in array, expected value, `]`");
  }
  if (peek(reader) !== ",") {
    throw brokenHere(reader, "missing comma between array elements, expected `,`");
  }
  reader.index += 1;
}

function readInlineTable(reader: TomlReader): TomlTable {
  const start = reader.index;
  const table = newTable("inline", { start, end: start + 1 });
  reader.index += 1;
  for (let mayBeKey = true; !isTableEnd(reader); mayBeKey = !mayBeKey) {
    if (mayBeKey) readInlineEntry(reader, table);
    else readSeparator(reader);
  }
  reader.index += 1;
  table.span = { start, end: reader.index };
  return table;
}

function isTableEnd(reader: TomlReader): boolean {
  skipLines(reader);
  switch (peek(reader)) {
    case "":
      throw brokenHere(reader, "unclosed inline table, expected `}`");
    case "]":
      throw brokenHere(reader, "invalid inline table element, expected `,`");
    default:
      return peek(reader) === "}";
  }
}

function readInlineEntry(reader: TomlReader, table: TomlTable): void {
  if (peek(reader) === ",") {
    throw brokenHere(reader, "extra comma in inline table, expected key");
  }
  const key = readTomlKey(reader);
  skipBlanks(reader);
  const hasNoValue = peek(reader) === "}" || peek(reader) === ",";
  if (!hasNoValue) {
    if (peek(reader) !== "=") {
      throw brokenHere(reader, "missing assignment between key-value pairs, expected `=`");
    }
    reader.index += 1;
    skipBlanks(reader);
  }
  const isEmpty = peek(reader) === "}" || peek(reader) === "," || isLineEnd(reader);
  const span = { start: reader.index, end: reader.index };
  const value: TomlNode = isEmpty ? { kind: "string", text: "", span } : readTomlValue(reader);
  define(reader, table, { key, value });
}

function readSeparator(reader: TomlReader): void {
  if (peek(reader) === "=") {
    throw brokenHere(reader, "extra assignment between key-value pairs, expected `,`");
  }
  if (peek(reader) !== ",") {
    throw brokenHere(reader, "missing comma between key-value pairs, expected `,`");
  }
  reader.index += 1;
}

import { defectHere, peekCharacter, type JsonCursor } from "./json-cursor.ts";

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["\\", "\\"],
  ["/", "/"],
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

/** Read a string whose opening quote comes next. */
export function readJsonString(cursor: JsonCursor): string {
  cursor.index += 1;
  let text = "";
  let start = cursor.index;
  const flush = (): void => {
    text += cursor.bytes.subarray(start, cursor.index).toString("utf8");
  };
  for (let next = peekCharacter(cursor); next !== '"'; next = peekCharacter(cursor)) {
    if (next === undefined) throw defectHere(cursor, "EOF while parsing a string");
    if (next < " ") throw controlCharacter(cursor);
    if (next === "\\") {
      flush();
      text += readEscape(cursor);
      start = cursor.index;
    } else {
      cursor.index += 1;
    }
  }
  flush();
  cursor.index += 1;
  return text;
}

function controlCharacter(cursor: JsonCursor): Error {
  return defectHere(
    cursor,
    String.raw`control character (\u0000-\u001F) found while parsing a string`,
  );
}

function readEscape(cursor: JsonCursor): string {
  cursor.index += 1;
  const letter = peekCharacter(cursor);
  if (letter === undefined) throw defectHere(cursor, "EOF while parsing a string");
  cursor.index += 1;
  if (letter === "u") return readUnicodeEscape(cursor);
  const character = ESCAPES.get(letter);
  if (character === undefined) throw defectHere(cursor, "invalid escape");
  return character;
}

function readUnicodeEscape(cursor: JsonCursor): string {
  const digits = cursor.bytes.subarray(cursor.index, cursor.index + 4).toString("latin1");
  if (digits.length < 4) {
    cursor.index = cursor.bytes.length;
    throw defectHere(cursor, "EOF while parsing a string");
  }
  cursor.index += 4;
  if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw defectHere(cursor, "invalid escape");
  return String.fromCharCode(Number.parseInt(digits, 16));
}

import { defectHere, defectNext, peekCharacter, type JsonCursor } from "./json-cursor.ts";

/** Read a number that comes next and return it as it is written. */
export function readJsonNumber(cursor: JsonCursor): string {
  const start = cursor.index;
  if (peekCharacter(cursor) === "-") cursor.index += 1;
  readInteger(cursor);
  if (peekCharacter(cursor) === ".") {
    cursor.index += 1;
    readDigits(cursor);
  }
  if (/[eE]/.test(peekCharacter(cursor) ?? "")) {
    cursor.index += 1;
    if (/[-+]/.test(peekCharacter(cursor) ?? "")) cursor.index += 1;
    readDigits(cursor);
  }
  return cursor.bytes.subarray(start, cursor.index).toString("latin1");
}

function readInteger(cursor: JsonCursor): void {
  const first = peekCharacter(cursor);
  if (first === undefined) throw defectHere(cursor, "EOF while parsing a value");
  cursor.index += 1;
  if (!/\d/.test(first)) throw defectHere(cursor, "invalid number");
  if (first === "0" && /\d/.test(peekCharacter(cursor) ?? "")) {
    throw defectNext(cursor, "invalid number");
  }
  skipDigits(cursor);
}

function readDigits(cursor: JsonCursor): void {
  const first = peekCharacter(cursor);
  if (first === undefined) throw defectHere(cursor, "EOF while parsing a value");
  if (!/\d/.test(first)) throw defectNext(cursor, "invalid number");
  skipDigits(cursor);
}

function skipDigits(cursor: JsonCursor): void {
  while (/\d/.test(peekCharacter(cursor) ?? "")) cursor.index += 1;
}

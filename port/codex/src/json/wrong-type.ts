import { defectHere, defectNext, peekToken, type JsonCursor } from "./json-cursor.ts";
import { readJsonNumber } from "./read-json-number.ts";
import { readJsonString } from "./read-json-string.ts";
import { readWord } from "./read-json-word.ts";

/** The error of a value that is not of the expected type. Simple values are consumed first. */
export function wrongType(cursor: JsonCursor, expected: string): Error {
  const actual = describeValue(cursor);
  if (actual === undefined) return defectNext(cursor, "expected value");
  return defectHere(cursor, `invalid type: ${actual}, expected ${expected}`);
}

/** Read a text. */
export function readText(cursor: JsonCursor, expected = "a string"): string {
  const next = peekToken(cursor);
  if (next === undefined) throw defectHere(cursor, "EOF while parsing a value");
  if (next !== '"') throw wrongType(cursor, expected);
  return readJsonString(cursor);
}

function describeValue(cursor: JsonCursor): string | undefined {
  const next = peekToken(cursor) ?? "";
  if (next === '"') return `string ${JSON.stringify(readJsonString(cursor))}`;
  if (next === "[") return "sequence";
  if (next === "{") return "map";
  if (/[-\d]/.test(next)) return describeNumber(readJsonNumber(cursor));
  if (!/[tfn]/.test(next)) return undefined;
  const word = readWord(cursor);
  return word === "null" ? word : `boolean \`${word}\``;
}

function describeNumber(number: string): string {
  return /[.eE]/.test(number) ? `floating point \`${number}\`` : `integer \`${number}\``;
}

import {
  defectHere,
  defectNext,
  peekCharacter,
  peekToken,
  type JsonCursor,
} from "./json-cursor.ts";
import { readJsonNumber } from "./read-json-number.ts";
import { readJsonString } from "./read-json-string.ts";
import { readWord } from "./read-json-word.ts";

const DEPTH_LIMIT = 128;

/** Read over any value. */
export function skipJsonValue(cursor: JsonCursor): void {
  const next = peekToken(cursor);
  if (next === undefined) throw defectHere(cursor, "EOF while parsing a value");
  if (next === '"') readJsonString(cursor);
  else if (next === "{" || next === "[") skipNested(cursor, next);
  else if (/[-0-9]/.test(next)) readJsonNumber(cursor);
  else readWord(cursor);
}

function skipNested(cursor: JsonCursor, open: "{" | "["): void {
  cursor.depth += 1;
  if (cursor.depth >= DEPTH_LIMIT) throw defectNext(cursor, "recursion limit exceeded");
  cursor.index += 1;
  if (open === "{")
    eachField(cursor, { onKey: () => undefined, readValue: () => skipJsonValue(cursor) });
  else skipElements(cursor);
  cursor.depth -= 1;
}

function skipElements(cursor: JsonCursor): void {
  for (let isFirst = true; nextElement(cursor, isFirst); isFirst = false) skipJsonValue(cursor);
  cursor.index += 1;
}

/** Step to the next element of an array; false at its closing bracket, which is not consumed. */
export function nextElement(cursor: JsonCursor, isFirst: boolean): boolean {
  const next = peekToken(cursor);
  if (next === undefined) throw defectHere(cursor, "EOF while parsing a list");
  if (next === "]") return false;
  if (isFirst) return true;
  if (next !== ",") throw defectNext(cursor, "expected `,` or `]`");
  cursor.index += 1;
  const after = peekToken(cursor);
  if (after === undefined) throw defectHere(cursor, "EOF while parsing a value");
  if (after === "]") throw defectNext(cursor, "trailing comma");
  return true;
}

/** What to do with the key of a field, before and after its colon. */
export interface FieldReader {
  readonly onKey: (key: string) => void;
  readonly readValue: (key: string) => void;
}

/** Read the fields of an object whose opening brace was consumed, and its closing brace. */
export function eachField(cursor: JsonCursor, { onKey, readValue }: FieldReader): void {
  for (let isFirst = true; hasField(cursor, isFirst); isFirst = false) {
    const key = readJsonString(cursor);
    onKey(key);
    if (peekToken(cursor) === undefined) throw endOfObject(cursor);
    if (peekCharacter(cursor) !== ":") throw defectNext(cursor, "expected `:`");
    cursor.index += 1;
    readValue(key);
  }
  cursor.index += 1;
}

function hasField(cursor: JsonCursor, isFirst: boolean): boolean {
  const next = peekToken(cursor);
  if (next === undefined) throw endOfObject(cursor);
  if (next === "}") return false;
  if (!isFirst) {
    if (next !== ",") throw defectNext(cursor, "expected `,` or `}`");
    cursor.index += 1;
  }
  const key = peekToken(cursor);
  if (key === '"') return true;
  if (key === undefined) throw defectHere(cursor, "EOF while parsing a value");
  throw defectNext(cursor, key === "}" ? "trailing comma" : "key must be a string");
}

function endOfObject(cursor: JsonCursor): Error {
  return defectHere(cursor, "EOF while parsing an object");
}

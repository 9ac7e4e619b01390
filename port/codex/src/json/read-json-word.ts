import { defectHere, defectNext, peekCharacter, type JsonCursor } from "./json-cursor.ts";

const WORDS: ReadonlyMap<string, string> = new Map([
  ["t", "true"],
  ["f", "false"],
  ["n", "null"],
]);

/** Read `true`, `false` or `null`. */
export function readWord(cursor: JsonCursor): string {
  const word = WORDS.get(peekCharacter(cursor) ?? "");
  if (word === undefined) throw defectNext(cursor, "expected value");
  for (const letter of word) {
    const next = peekCharacter(cursor);
    if (next === undefined) throw defectHere(cursor, "EOF while parsing a value");
    cursor.index += 1;
    if (next !== letter) throw defectHere(cursor, "expected ident");
  }
  return word;
}

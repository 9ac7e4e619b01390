import { defectHere, defectNext, peekToken, type JsonCursor } from "./json-cursor.ts";
import { readWord } from "./read-json-word.ts";
import { eachField, nextElement, skipJsonValue } from "./skip-json-value.ts";
import { wrongType } from "./wrong-type.ts";

/** One field of a record and how its value is read. */
export interface JsonField {
  readonly key: string;
  readonly read: (cursor: JsonCursor) => void;
  /** Whether an object must have it. */
  readonly isRequired: boolean;
  /** Whether an array standing for the object must reach to it. */
  readonly isRequiredInArray: boolean;
}

/** A record: the name the reference gives it in errors, and its fields in their order. */
export interface JsonStruct {
  readonly name: string;
  readonly fields: readonly JsonField[];
}

/** Read an object, or an array of its field values in order, as serde's derived readers do. */
export function readJsonStruct(cursor: JsonCursor, struct: JsonStruct): void {
  const next = peekToken(cursor);
  if (next === undefined) throw defectHere(cursor, "EOF while parsing a value");
  if (next === "{") readObject(cursor, struct);
  else if (next === "[") readArray(cursor, struct);
  else throw wrongType(cursor, `struct ${struct.name}`);
}

/** Read a value that may be `null`. */
export function readOptional(cursor: JsonCursor, read: (cursor: JsonCursor) => void): void {
  if (peekToken(cursor) === "n") readWord(cursor);
  else read(cursor);
}

function readObject(cursor: JsonCursor, { fields }: JsonStruct): void {
  cursor.index += 1;
  const seen = new Set<string>();
  eachField(cursor, {
    onKey: (key) => {
      if (seen.has(key)) throw defectHere(cursor, `duplicate field \`${key}\``);
      if (fields.some((field) => field.key === key)) seen.add(key);
    },
    readValue: (key) => {
      const field = fields.find((candidate) => candidate.key === key);
      if (field === undefined) skipJsonValue(cursor);
      else field.read(cursor);
    },
  });
  const missing = fields.find(({ key, isRequired }) => isRequired && !seen.has(key));
  if (missing !== undefined) throw defectHere(cursor, `missing field \`${missing.key}\``);
}

function readArray(cursor: JsonCursor, { name, fields }: JsonStruct): void {
  cursor.index += 1;
  let missing: number | undefined;
  for (const [index, field] of fields.entries()) {
    if (missing === undefined && nextElement(cursor, index === 0)) field.read(cursor);
    else if (field.isRequiredInArray) missing ??= index;
  }
  endArray(cursor);
  if (missing !== undefined) {
    const reason = `invalid length ${missing}, expected struct ${name} with ${fields.length} elements`;
    throw defectHere(cursor, reason);
  }
}

function endArray(cursor: JsonCursor): void {
  if (nextElement(cursor, false)) throw defectNext(cursor, "trailing characters");
  cursor.index += 1;
}

/** A JSON value and where its text ended, in characters. */
export type JsonNode =
  | { readonly kind: "null"; readonly end: number }
  | { readonly kind: "boolean"; readonly end: number; readonly value: boolean }
  | { readonly kind: "number"; readonly end: number; readonly raw: string }
  | { readonly kind: "text"; readonly end: number; readonly value: string }
  | {
      readonly kind: "list";
      readonly start: number;
      readonly end: number;
      readonly items: readonly JsonNode[];
    }
  | {
      readonly kind: "object";
      readonly start: number;
      readonly end: number;
      readonly entries: readonly JsonEntry[];
    };

/** A key and its value; the same key may come twice. */
export interface JsonEntry {
  readonly key: string;
  readonly keyEnd: number;
  readonly value: JsonNode;
}

/**
 * A tree, or what is wrong with the text in the words of serde_json, without the place.
 * `partial` is what was read before the defect; what it lacks ends at infinity.
 */
export type ReadJsonTree =
  | { readonly kind: "tree"; readonly root: JsonNode }
  | {
      readonly kind: "defect";
      readonly reason: string;
      readonly end: number;
      readonly partial: JsonNode | undefined;
    };

/** Read JSON, keeping the places that error messages need. */
export function readJsonTree(text: string): ReadJsonTree {
  try {
    const root = readValue(text, skipSpace(text, 0));
    const end = skipSpace(text, root.end);
    return end < text.length
      ? { kind: "defect", reason: "trailing characters", end: end + 1, partial: root }
      : { kind: "tree", root };
  } catch (error) {
    if (!(error instanceof JsonDefectError)) throw error;
    return { kind: "defect", ...error.defect, partial: error.partial };
  }
}

class JsonDefectError extends Error {
  readonly defect: { readonly reason: string; readonly end: number };
  /** What was read of the innermost open value so far, and around it as the error travels out. */
  partial: JsonNode | undefined;

  constructor(reason: string, end: number) {
    super(reason);
    this.defect = { reason, end };
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && " \t\n\r".includes(text.charAt(at))) at += 1;
  return at;
}

function readValue(text: string, at: number): JsonNode {
  switch (text.charAt(at)) {
    case "":
      throw new JsonDefectError("EOF while parsing a value", at);
    case "{":
      return readObject(text, at);
    case "[":
      return readList(text, at);
    case '"':
      return readText(text, at);
    case "t":
      return { kind: "boolean", value: true, end: skipWord(text, at, "true") };
    case "f":
      return { kind: "boolean", value: false, end: skipWord(text, at, "false") };
    case "n":
      return { kind: "null", end: skipWord(text, at, "null") };
    default:
      return readNumber(text, at);
  }
}

function readNumber(text: string, at: number): JsonNode {
  const found = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/.exec(text.slice(at));
  if (found === null) throw new JsonDefectError("expected value", at + 1);
  return { kind: "number", raw: found[0], end: at + found[0].length };
}

function skipWord(text: string, at: number, word: string): number {
  for (let index = 0; index < word.length; index += 1) {
    const found = text.charAt(at + index);
    if (found === "") throw new JsonDefectError("EOF while parsing a value", at + index);
    if (found !== word.charAt(index)) throw new JsonDefectError("expected ident", at + index + 1);
  }
  return at + word.length;
}

function readObject(text: string, start: number): JsonNode {
  const entries: JsonEntry[] = [];
  try {
    return { kind: "object", start, end: readEntries(text, start, entries), entries };
  } catch (error) {
    if (error instanceof JsonDefectError) {
      error.partial = { kind: "object", start, end: Infinity, entries };
    }
    throw error;
  }
}

function readEntries(text: string, start: number, entries: JsonEntry[]): number {
  let at = skipSpace(text, start + 1);
  if (text.charAt(at) === "}") return at + 1;
  for (;;) {
    at = skipSpace(text, readEntry(text, at, entries));
    if (text.charAt(at) === "}") return at + 1;
    at = skipComma(text, at, "}");
  }
}

/** Read a key and its value into `entries`; tell where the value ends. */
function readEntry(text: string, at: number, entries: JsonEntry[]): number {
  const first = text.charAt(at);
  if (first === "") throw new JsonDefectError("EOF while parsing an object", at);
  if (first !== '"') throw new JsonDefectError("key must be a string", at + 1);
  const { value: key, end: keyEnd } = readText(text, at);
  const colon = skipSpace(text, keyEnd);
  if (text.charAt(colon) === "") throw new JsonDefectError("EOF while parsing an object", colon);
  if (text.charAt(colon) !== ":") throw new JsonDefectError("expected `:`", colon + 1);
  try {
    const value = readValue(text, skipSpace(text, colon + 1));
    entries.push({ key, keyEnd, value });
    return value.end;
  } catch (error) {
    if (error instanceof JsonDefectError && error.partial !== undefined) {
      entries.push({ key, keyEnd, value: error.partial });
    }
    throw error;
  }
}

function readList(text: string, start: number): JsonNode {
  const items: JsonNode[] = [];
  try {
    return { kind: "list", start, end: readItems(text, start, items), items };
  } catch (error) {
    if (error instanceof JsonDefectError) {
      const known = error.partial === undefined ? items : [...items, error.partial];
      error.partial = { kind: "list", start, end: Infinity, items: known };
    }
    throw error;
  }
}

function readItems(text: string, start: number, items: JsonNode[]): number {
  let at = skipSpace(text, start + 1);
  if (text.charAt(at) === "]") return at + 1;
  for (;;) {
    if (text.charAt(at) === "") throw new JsonDefectError("EOF while parsing a list", at);
    const item = readValue(text, at);
    items.push(item);
    at = skipSpace(text, item.end);
    if (text.charAt(at) === "]") return at + 1;
    at = skipComma(text, at, "]");
  }
}

function skipComma(text: string, at: number, close: "}" | "]"): number {
  const thing = close === "}" ? "an object" : "a list";
  const next = text.charAt(at);
  if (next === "") throw new JsonDefectError(`EOF while parsing ${thing}`, at);
  if (next !== ",") throw new JsonDefectError(`expected \`,\` or \`${close}\``, at + 1);
  const after = skipSpace(text, at + 1);
  if (text.charAt(after) === close) throw new JsonDefectError("trailing comma", after + 1);
  return after;
}

const ESCAPE = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/;

function readText(text: string, start: number): { kind: "text"; value: string; end: number } {
  let at = start + 1;
  for (;;) {
    const next = text.charAt(at);
    if (next === '"') break;
    if (next === "") throw new JsonDefectError("EOF while parsing a string", at);
    if (next < " ") throw new JsonDefectError(CONTROL_CHARACTER, at + 1);
    at += next === "\\" ? escapeLength(text, at) : 1;
  }
  const value: string = JSON.parse(text.slice(start, at + 1));
  return { kind: "text", value, end: at + 1 };
}

const CONTROL_CHARACTER = String.raw`control character (\u0000-\u001F) found while parsing a string`;

function escapeLength(text: string, at: number): number {
  const escape = ESCAPE.exec(text.slice(at, at + 6));
  if (escape === null) throw new JsonDefectError("invalid escape", at + 2);
  return escape[0].length;
}

import type { JsonMember, JsonNode, JsonScalar } from "./json-node.ts";

/** Deeper nesting is compared as text: no input may exhaust the stack. */
const DEPTH_LIMIT = 500;
const SPACE = /[ \t\n\r]*/uy;
const LITERAL = /[^\s,\]}]+/uy;

interface Cursor {
  readonly text: string;
  at: number;
  depth: number;
}

/** Read one JSON document without losing how it is written; `undefined` when it is none or is nested too deep. */
export function parseJsonNode(text: string): JsonNode | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  // From here on the text is known to be well-formed.
  return readValue({ text, at: 0, depth: 0 });
}

function readValue(cursor: Cursor): JsonNode | undefined {
  skipSpace(cursor);
  if (cursor.depth > DEPTH_LIMIT) return undefined;
  cursor.depth += 1;
  const first = cursor.text[cursor.at];
  const node =
    first === "{" ? readObject(cursor) : first === "[" ? readArray(cursor) : readScalar(cursor);
  cursor.depth -= 1;
  return node;
}

function readObject(cursor: Cursor): JsonNode | undefined {
  const start = cursor.at;
  const members: JsonMember[] = [];
  for (cursor.at += 1; !isAtEnd(cursor, "}");) {
    const rawKey = readString(cursor);
    skipSpace(cursor);
    cursor.at += 1; // the colon
    const value = readValue(cursor);
    if (value === undefined) return undefined;
    members.push({ key: decode(rawKey), rawKey, value });
  }
  return { kind: "object", members, raw: cursor.text.slice(start, cursor.at) };
}

function readArray(cursor: Cursor): JsonNode | undefined {
  const start = cursor.at;
  const items: JsonNode[] = [];
  for (cursor.at += 1; !isAtEnd(cursor, "]");) {
    const item = readValue(cursor);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return { kind: "array", items, raw: cursor.text.slice(start, cursor.at) };
}

/** Go to the next element; true, and behind it, when it is the closing bracket. */
function isAtEnd(cursor: Cursor, close: string): boolean {
  skipSpace(cursor);
  if (cursor.text[cursor.at] === ",") {
    cursor.at += 1;
    skipSpace(cursor);
  }
  if (cursor.text[cursor.at] !== close) return false;
  cursor.at += 1;
  return true;
}

function readScalar(cursor: Cursor): JsonScalar {
  if (cursor.text[cursor.at] === '"') return { kind: "string", raw: readString(cursor) };
  const start = cursor.at;
  advance(cursor, LITERAL);
  const raw = cursor.text.slice(start, cursor.at);
  if (raw === "null") return { kind: "null", raw };
  return { kind: raw === "true" || raw === "false" ? "boolean" : "number", raw };
}

function readString(cursor: Cursor): string {
  const start = cursor.at;
  let end = start;
  do end = cursor.text.indexOf('"', end + 1);
  while (isEscaped(cursor.text, end));
  cursor.at = end + 1;
  return cursor.text.slice(start, cursor.at);
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}

function skipSpace(cursor: Cursor): void {
  advance(cursor, SPACE);
}

function advance(cursor: Cursor, pattern: RegExp): void {
  pattern.lastIndex = cursor.at;
  pattern.test(cursor.text);
  cursor.at = Math.max(cursor.at, pattern.lastIndex);
}

function decode(raw: string): string {
  return raw.includes("\\") ? String(JSON.parse(raw)) : raw.slice(1, -1);
}

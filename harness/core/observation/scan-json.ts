import { JsonSyntaxError } from "./json-syntax-error.ts";
import {
  endOfJsonNumber,
  endOfJsonString,
  endOfJsonStringUnchecked,
  endOfJsonWord,
  skipJsonSpace,
} from "./json-token.ts";

/** The type of a JSON value that holds no others. */
export type JsonLeafType = "string" | "number" | "boolean" | "null";

/**
 * What {@link scanJson} calls, in document order. Offsets point into the scanned text, `end` is exclusive;
 * strings and keys include their quotes. Nothing is decoded: the source spelling is what counts.
 */
export interface JsonVisitor {
  /** Do not check escapes and control characters inside strings: for speed, where a wrong yes does no harm. */
  readonly unchecked?: boolean;
  open(container: "object" | "array", at: number): void;
  close(container: "object" | "array", end: number): void;
  /** The key of the member that follows; the same key may come twice. */
  key(start: number, end: number): void;
  leaf(type: JsonLeafType, start: number, end: number): void;
}

type Container = "object" | "array";

const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const OPEN_BRACE = 0x7b;
const CLOSE = { object: 0x7d, array: 0x5d } as const;

/**
 * Scan one JSON value beginning at `from` (white space before it is skipped) and return the offset behind it.
 * Keeps no tree and does not recurse, so depth and size are bounded by memory only.
 * Throws {@link JsonSyntaxError} with the offset where the text stops being JSON.
 */
export function scanJsonValue(text: string, visitor: JsonVisitor, from: number): number {
  const open: Container[] = [];
  let at = skipJsonSpace(text, from);
  for (;;) {
    const container = containerAt(text, at);
    if (container === undefined) {
      at = scanLeaf(text, visitor, at);
    } else {
      visitor.open(container, at);
      at = skipJsonSpace(text, at + 1);
      if (text.charCodeAt(at) !== CLOSE[container]) {
        open.push(container);
        if (container === "object") at = scanKey(text, visitor, at);
        continue;
      }
      at++;
      visitor.close(container, at);
    }
    at = closeContainers(text, visitor, { open, at });
    if (open.length === 0) return at;
  }
}

/** Scan a text that must be one JSON document and nothing else. Throws {@link JsonSyntaxError}. */
export function scanJson(text: string, visitor: JsonVisitor): void {
  const end = skipJsonSpace(text, scanJsonValue(text, visitor, 0));
  if (end < text.length) throw new JsonSyntaxError("the end of the text", end);
}

function containerAt(text: string, at: number): Container | undefined {
  const code = text.charCodeAt(at);
  if (code === OPEN_BRACE) return "object";
  return code === OPEN_BRACKET ? "array" : undefined;
}

function scanLeaf(text: string, visitor: JsonVisitor, at: number): number {
  const code = text.charCodeAt(at);
  let end: number;
  if (code === QUOTE) {
    end = endOfString(text, visitor, at);
    visitor.leaf("string", at, end);
  } else if (code === 0x74 || code === 0x66) {
    end = endOfJsonWord(text, at, code === 0x74 ? "true" : "false");
    visitor.leaf("boolean", at, end);
  } else if (code === 0x6e) {
    end = endOfJsonWord(text, at, "null");
    visitor.leaf("null", at, end);
  } else {
    if (code !== 0x2d && !(code >= 0x30 && code <= 0x39)) throw new JsonSyntaxError("a value", at);
    end = endOfJsonNumber(text, at);
    visitor.leaf("number", at, end);
  }
  return end;
}

function endOfString(text: string, visitor: JsonVisitor, at: number): number {
  return visitor.unchecked === true
    ? endOfJsonStringUnchecked(text, at)
    : endOfJsonString(text, at);
}

/** Read `"key" :` and return the offset of the member's value. */
function scanKey(text: string, visitor: JsonVisitor, at: number): number {
  if (text.charCodeAt(at) !== QUOTE) throw new JsonSyntaxError("a quoted key", at);
  const end = endOfString(text, visitor, at);
  visitor.key(at, end);
  const colon = skipJsonSpace(text, end);
  if (text.charCodeAt(colon) !== COLON) throw new JsonSyntaxError('":"', colon);
  return skipJsonSpace(text, colon + 1);
}

/** Behind a value: close what ends here, or move to the next value of the innermost container. */
function closeContainers(
  text: string,
  visitor: JsonVisitor,
  state: { readonly open: Container[]; readonly at: number },
): number {
  let at = state.at;
  for (;;) {
    const container = state.open.at(-1);
    if (container === undefined) return at;
    at = skipJsonSpace(text, at);
    const code = text.charCodeAt(at);
    if (code === COMMA) {
      at = skipJsonSpace(text, at + 1);
      return container === "object" ? scanKey(text, visitor, at) : at;
    }
    if (code !== CLOSE[container]) {
      throw new JsonSyntaxError(container === "object" ? '"," or "}"' : '"," or "]"', at);
    }
    state.open.pop();
    at++;
    visitor.close(container, at);
  }
}

import { JsonSyntaxError } from "./json-syntax-error.ts";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PRINTABLE = 0x20;

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

/** Offset of the first character at or after `at` that is not JSON white space. */
export function skipJsonSpace(text: string, at: number): number {
  let next = at;
  for (;;) {
    const code = text.charCodeAt(next);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return next;
    next++;
  }
}

/** Offset just behind the string whose opening quote is at `at`. */
export function endOfJsonString(text: string, at: number): number {
  let next = at + 1;
  for (;;) {
    const code = text.charCodeAt(next);
    if (code === QUOTE) return next + 1;
    if (code === BACKSLASH) next = endOf(ESCAPE, "a string escape", { text, at: next });
    else if (code >= FIRST_PRINTABLE) next++;
    else throw new JsonSyntaxError("a closing quote or an escaped control character", next);
  }
}

/**
 * The same for text that is known or hoped to be JSON: escapes and control characters inside the string are
 * not checked, which makes long strings nearly free.
 */
export function endOfJsonStringUnchecked(text: string, at: number): number {
  let quote = text.indexOf('"', at + 1);
  while (quote >= 0 && isEscaped(text, quote)) quote = text.indexOf('"', quote + 1);
  if (quote < 0) throw new JsonSyntaxError("a closing quote", text.length);
  return quote + 1;
}

/** A quote is escaped when an odd number of backslashes stands before it; the opening quote ends the count. */
function isEscaped(text: string, quote: number): boolean {
  let first = quote;
  while (text.charCodeAt(first - 1) === BACKSLASH) first--;
  return (quote - first) % 2 === 1;
}

/** Offset just behind the number that begins at `at`. */
export function endOfJsonNumber(text: string, at: number): number {
  return endOf(NUMBER, "a number", { text, at });
}

/** Offset just behind the word `true`, `false` or `null` that must stand at `at`. */
export function endOfJsonWord(text: string, at: number, word: string): number {
  if (text.startsWith(word, at)) return at + word.length;
  throw new JsonSyntaxError(`"${word}"`, at);
}

function endOf(
  pattern: RegExp,
  name: string,
  { text, at }: { readonly text: string; readonly at: number },
): number {
  pattern.lastIndex = at;
  if (pattern.test(text)) return pattern.lastIndex;
  throw new JsonSyntaxError(name, at);
}

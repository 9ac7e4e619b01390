import type { Span } from "./text-position.ts";
import { readTomlString } from "./read-toml-string.ts";
import { brokenHere, note, peek, skipBlanks, type TomlReader } from "./toml-reader.ts";

/** One segment of a dotted key. */
export interface KeyPart {
  readonly name: string;
  readonly span: Span;
}

const BARE_END = /[.=,[\]{}\s#"']/;
const BARE = /^[A-Za-z0-9_-]*/;

/** Read a key with its dots. */
export function readTomlKey(reader: TomlReader): readonly [KeyPart, ...KeyPart[]] {
  const first = readPart(reader);
  const rest: KeyPart[] = [];
  for (let end = reader.index; hasDot(reader); end = reader.index) {
    skipBlanks(reader);
    rest.push(readPart(reader));
    if (end === reader.index) break;
  }
  return [first, ...rest];
}

/** Step over a dot; without one, blanks after the key are left alone. */
function hasDot(reader: TomlReader): boolean {
  const start = reader.index;
  skipBlanks(reader);
  if (peek(reader) !== ".") {
    reader.index = start;
    return false;
  }
  reader.index += 1;
  return true;
}

function readPart(reader: TomlReader): KeyPart {
  if (peek(reader) === '"' || peek(reader) === "'") {
    const { text, span } = readTomlString(reader);
    return { name: text, span };
  }
  const start = reader.index;
  while (peek(reader) !== "" && !BARE_END.test(peek(reader))) reader.index += 1;
  if (reader.index === start) {
    throw brokenHere(reader, "unquoted keys cannot be empty, expected letters, numbers, `-`, `_`");
  }
  const name = reader.text.slice(start, reader.index);
  const good = BARE.exec(name)?.[0].length ?? 0;
  if (good < name.length) {
    const span = { start: start + good, end: start + good };
    note(reader, "invalid unquoted key, expected letters, numbers, `-`, `_`", span);
  }
  return { name, span: { start, end: reader.index } };
}

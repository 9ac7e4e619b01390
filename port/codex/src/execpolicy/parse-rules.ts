import type { Span } from "../toml/text-position.ts";
import { RuleDefectError, UnsupportedRuleError } from "./rule-errors.ts";
import { readRuleTokens, type RuleToken } from "./rule-tokens.ts";
import type { RuleValue } from "./rule-value.ts";

/** A call in a rules file. */
export interface RuleCall {
  readonly name: string;
  readonly positional: readonly RuleValue[];
  readonly named: ReadonlyMap<string, RuleValue>;
  readonly span: Span;
}

const FUNCTIONS = new Set(["prefix_rule", "network_rule", "host_executable"]);

/**
 * Parse a rules file that consists of calls with literal arguments. Throws
 * {@link RuleDefectError} for what is wrong, {@link UnsupportedRuleError} for the rest of the
 * language.
 */
export function parseRules(text: string): readonly RuleCall[] {
  const reader: Reader = { tokens: readRuleTokens(text), index: 0 };
  const calls: RuleCall[] = [];
  if (/^ +(?=[^ \n#])/m.test(text) && startsIndented(text)) {
    throw new UnsupportedRuleError("an indented block in rules");
  }
  while (reader.index < reader.tokens.length) {
    if (isAt(reader, "\n") || isAt(reader, ";")) reader.index += 1;
    else calls.push(readCall(reader));
  }
  return calls;
}

interface Reader {
  readonly tokens: readonly RuleToken[];
  index: number;
}

function startsIndented(text: string): boolean {
  const first = text.split("\n").find((line) => /[^\s]/.test(line) && !/^\s*#/.test(line));
  return first?.startsWith(" ") === true;
}

function readCall(reader: Reader): RuleCall {
  const name = next(reader);
  if (name.kind !== "name" || !FUNCTIONS.has(name.text)) {
    throw new UnsupportedRuleError(`\`${name.text}\` in rules`);
  }
  take(reader, "(");
  const positional: RuleValue[] = [];
  const named = new Map<string, RuleValue>();
  while (!isAt(reader, ")")) {
    readArgument(reader, positional, named);
    if (!isAt(reader, ")")) take(reader, ",");
  }
  const close = take(reader, ")");
  if (reader.index < reader.tokens.length && !isAt(reader, "\n") && !isAt(reader, ";")) {
    throw new UnsupportedRuleError(`\`${next(reader).text}\` after a call in rules`);
  }
  return {
    name: name.text,
    positional,
    named,
    span: { start: name.span.start, end: close.span.end },
  };
}

function readArgument(
  reader: Reader,
  positional: RuleValue[],
  named: Map<string, RuleValue>,
): void {
  const [name, equals] = reader.tokens.slice(reader.index, reader.index + 2);
  if (name?.kind === "name" && equals?.text === "=" && equals.kind === "punctuation") {
    if (named.has(name.text)) throw staticDefect("repeated named argument", name.span);
    reader.index += 2;
    named.set(name.text, readValue(reader));
    return;
  }
  const start = name?.span.start ?? 0;
  const value = readValue(reader);
  const end = reader.tokens[reader.index - 1]?.span.end ?? start;
  if (named.size > 0) {
    throw staticDefect("positional argument after non positional", { start, end });
  }
  positional.push(value);
}

function readValue(reader: Reader): RuleValue {
  const token = next(reader);
  if (token.kind === "string" || token.kind === "int")
    return { kind: token.kind, text: token.text };
  if (token.kind === "punctuation" && token.text === "[") return readList(reader);
  switch (token.text) {
    case "True":
    case "False":
      return { kind: "bool", text: token.text };
    case "None":
      return { kind: "NoneType" };
    default:
      throw new UnsupportedRuleError(`\`${token.text.trim()}\` as a value in rules`);
  }
}

function readList(reader: Reader): RuleValue {
  const items: RuleValue[] = [];
  while (!isAt(reader, "]")) {
    items.push(readValue(reader));
    if (!isAt(reader, "]")) take(reader, ",");
  }
  take(reader, "]");
  return { kind: "list", items };
}

function isAt({ tokens, index }: Reader, text: string): boolean {
  const token = tokens[index];
  return token?.text === text && (token.kind === "punctuation" || token.kind === "newline");
}

function take(reader: Reader, text: string): RuleToken {
  if (!isAt(reader, text)) {
    const found = reader.tokens[reader.index]?.text.trim() ?? "the end of the file";
    throw new UnsupportedRuleError(`\`${found}\` where \`${text}\` is expected in rules`);
  }
  return next(reader);
}

function next(reader: Reader): RuleToken {
  const token = reader.tokens[reader.index];
  if (token === undefined) throw new UnsupportedRuleError("an unfinished call in rules");
  reader.index += 1;
  return token;
}

function staticDefect(message: string, span: Span): RuleDefectError {
  return new RuleDefectError(message, { span, isStatic: true });
}

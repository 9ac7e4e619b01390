import { trimSpace } from "../text/rust-whitespace.ts";
import { splitShellWords } from "../text/shell-words.ts";
import { bindArguments, type RuleParameter } from "./bind-arguments.ts";
import type { RuleCall } from "./parse-rules.ts";
import type { Decision, PrefixRule } from "./policy.ts";
import { RuleArgumentError } from "./rule-errors.ts";
import type { RuleValue } from "./rule-value.ts";

/** The rules one call of `prefix_rule` makes, and the examples they must pass. */
export interface PrefixRules {
  readonly rules: readonly PrefixRule[];
  readonly matching: readonly (readonly string[])[];
  readonly notMatching: readonly (readonly string[])[];
}

const PARAMETERS: readonly RuleParameter[] = [
  { name: "pattern", type: "list", isRequired: true },
  { name: "decision", type: "str", isRequired: false },
  { name: "match", type: "list", isRequired: false },
  { name: "not_match", type: "list", isRequired: false },
  { name: "justification", type: "str", isRequired: false },
];

/** Read a call of `prefix_rule`. Throws {@link RuleArgumentError}. */
export function readPrefixRule(call: RuleCall): PrefixRules {
  const bound = bindArguments(call, PARAMETERS);
  const decision = readDecision(bound.text("decision") ?? "allow");
  const justification = checkJustification(bound.text("justification"));
  const pattern = (bound.list("pattern") ?? []).map(readAlternatives);
  const [firsts, ...rest] = pattern;
  if (firsts === undefined) throw invalidPattern("pattern cannot be empty");
  return {
    rules: firsts.map((first) => ({ first, rest, decision, justification })),
    matching: (bound.list("match") ?? []).map(readExample),
    notMatching: (bound.list("not_match") ?? []).map(readExample),
  };
}

/** Read the word of a decision. Throws {@link RuleArgumentError}. */
export function readDecision(word: string): Decision {
  if (word === "allow" || word === "prompt" || word === "forbidden") return word;
  throw new RuleArgumentError(`invalid decision: ${word}`);
}

/** Refuse a justification that says nothing. */
export function checkJustification(text: string | undefined): string | undefined {
  if (text === undefined || trimSpace(text) !== "") return text;
  throw new RuleArgumentError("invalid rule: justification cannot be empty");
}

function readAlternatives(value: RuleValue): readonly string[] {
  if (value.kind === "string") return [value.text];
  if (value.kind !== "list") {
    throw invalidPattern(`pattern element must be a string or list of strings (got ${value.kind})`);
  }
  if (value.items.length === 0) throw invalidPattern("pattern alternatives cannot be empty");
  return value.items.map((item) => {
    if (item.kind === "string") return item.text;
    throw invalidPattern(`pattern alternative must be a string (got ${item.kind})`);
  });
}

function readExample(value: RuleValue): readonly string[] {
  if (value.kind === "list") return readExampleList(value.items);
  if (value.kind !== "string") {
    throw invalidExample(`example must be a string or list of strings (got ${value.kind})`);
  }
  const words = splitShellWords(value.text);
  if (words === undefined) throw invalidExample("example string has invalid shell syntax");
  if (words.length === 0) throw invalidExample("example cannot be an empty string");
  return words;
}

function readExampleList(items: readonly RuleValue[]): readonly string[] {
  if (items.length === 0) throw invalidExample("example cannot be an empty list");
  return items.map((item) => {
    if (item.kind === "string") return item.text;
    throw invalidExample(`example tokens must be strings (got ${item.kind})`);
  });
}

function invalidPattern(reason: string): RuleArgumentError {
  return new RuleArgumentError(`invalid pattern element: ${reason}`);
}

function invalidExample(reason: string): RuleArgumentError {
  return new RuleArgumentError(`invalid example: ${reason}`);
}

import { basename, isAbsolute, resolve } from "node:path";
import type { Policy, PrefixRule, RuleMatch } from "./policy.ts";

/**
 * The rules that match a command, in file order. With `resolvesPrograms` an absolute path
 * that no rule names is looked up by its last part.
 */
export function matchCommand(
  policy: Policy,
  command: readonly string[],
  { resolvesPrograms }: { readonly resolvesPrograms: boolean },
): readonly RuleMatch[] {
  const exact = policy.rules.flatMap((rule) => matchRule(rule, command));
  if (exact.length > 0 || !resolvesPrograms) return exact;
  return matchByName(policy, command);
}

function matchByName(policy: Policy, command: readonly string[]): readonly RuleMatch[] {
  const [program = "", ...words] = command;
  if (!isAbsolute(program)) return [];
  const resolvedProgram = resolve(program);
  const name = basename(resolvedProgram);
  const allowed = policy.hostExecutables.get(name);
  if (allowed !== undefined && !allowed.includes(resolvedProgram)) return [];
  return policy.rules
    .flatMap((rule) => matchRule(rule, [name, ...words]))
    .map((match) => ({ ...match, resolvedProgram }));
}

function matchRule(rule: PrefixRule, command: readonly string[]): readonly RuleMatch[] {
  const [first, ...words] = command;
  if (first !== rule.first || words.length < rule.rest.length) return [];
  if (!rule.rest.every((allowed, index) => allowed.includes(words[index] ?? ""))) return [];
  const { decision, justification } = rule;
  const matchedPrefix = command.slice(0, rule.rest.length + 1);
  return [{ matchedPrefix, decision, resolvedProgram: undefined, justification }];
}

import { debugText, debugTexts } from "../text/rust-debug.ts";
import { joinShellWords } from "../text/shell-words.ts";
import { matchCommand } from "./match-command.ts";
import type { Decision, Policy, PrefixRule, RuleMatch } from "./policy.ts";
import type { PrefixRules } from "./read-prefix-rule.ts";

/** The reason why rules do not do what their own examples say, or undefined. */
export function checkExamples(
  { rules, matching, notMatching }: PrefixRules,
  hostExecutables: Policy["hostExecutables"],
): string | undefined {
  const policy = { rules, hostExecutables };
  const match = (example: readonly string[]): readonly RuleMatch[] =>
    matchCommand(policy, example, { resolvesPrograms: true });
  for (const example of notMatching) {
    const [found] = match(example);
    if (found !== undefined) {
      return `expected example to not match rule \`${debugMatch(found)}\`: ${joinShellWords(example)}`;
    }
  }
  const unmatched = matching.filter((example) => match(example).length === 0);
  if (unmatched.length === 0) return undefined;
  const shown = debugTexts(rules.map(debugRule));
  const examples = debugTexts(unmatched.map(joinShellWords));
  return `expected every example to match at least one rule. rules: ${shown}; unmatched examples: ${examples}`;
}

function debugRule({ first, rest, decision, justification }: PrefixRule): string {
  const tokens = rest.map((allowed) =>
    allowed.length === 1
      ? `Single(${debugText(allowed[0] ?? "")})`
      : `Alts(${debugTexts(allowed)})`,
  );
  const pattern = `PrefixPattern { first: ${debugText(first)}, rest: [${tokens.join(", ")}] }`;
  return `PrefixRule { pattern: ${pattern}, decision: ${debugDecision(decision)}, justification: ${debugOptional(justification)} }`;
}

function debugMatch({
  matchedPrefix,
  decision,
  resolvedProgram,
  justification,
}: RuleMatch): string {
  const program =
    resolvedProgram === undefined ? "None" : `Some(AbsolutePathBuf(${debugText(resolvedProgram)}))`;
  return `PrefixRuleMatch { matched_prefix: ${debugTexts(matchedPrefix)}, decision: ${debugDecision(decision)}, resolved_program: ${program}, justification: ${debugOptional(justification)} }`;
}

function debugDecision(decision: Decision): string {
  return decision.charAt(0).toUpperCase() + decision.slice(1);
}

function debugOptional(text: string | undefined): string {
  return text === undefined ? "None" : `Some(${debugText(text)})`;
}

import { checkExamples } from "./check-examples.ts";
import { checkNetworkRule } from "./check-network-rule.ts";
import { describeRuleDefect } from "./describe-rule-defect.ts";
import { parseRules, type RuleCall } from "./parse-rules.ts";
import type { Policy, PrefixRule } from "./policy.ts";
import { readHostExecutable } from "./read-host-executable.ts";
import { readPrefixRule, type PrefixRules } from "./read-prefix-rule.ts";
import { RuleArgumentError, RuleDefectError } from "./rule-errors.ts";

/** A rules file: its path as given, and its content. */
export interface RulesFile {
  readonly path: string;
  readonly text: string;
}

/** The policy of some files, or what is wrong with one. */
export type ReadPolicy =
  | { readonly kind: "policy"; readonly policy: Policy }
  | { readonly kind: "failed"; readonly message: string };

/**
 * Add the rules of a file to a policy. Throws {@link UnsupportedRuleError} when the file uses
 * more of its language than calls with literals.
 *
 * Source: docs/reference/cli.md section 3.8
 */
export function addRules(policy: Policy, file: RulesFile): ReadPolicy {
  try {
    return runCalls(policy, parseRules(file.text));
  } catch (error) {
    if (!(error instanceof RuleDefectError)) throw error;
    return { kind: "failed", message: describeRuleDefect(error, file) };
  }
}

function runCalls(policy: Policy, calls: readonly RuleCall[]): ReadPolicy {
  const hostExecutables = new Map(policy.hostExecutables);
  const made: PrefixRules[] = [];
  for (const call of calls) {
    const run = (): void => {
      if (call.name === "prefix_rule") made.push(readPrefixRule(call));
      else if (call.name === "network_rule") checkNetworkRule(call);
      else {
        const { name, paths } = readHostExecutable(call);
        hostExecutables.set(name, paths);
      }
    };
    locateErrors(call, run);
  }
  const rules: readonly PrefixRule[] = [...policy.rules, ...made.flatMap((one) => one.rules)];
  for (const one of made) {
    const message = checkExamples(one, hostExecutables);
    if (message !== undefined) return { kind: "failed", message };
  }
  return { kind: "policy", policy: { rules, hostExecutables } };
}

function locateErrors({ span }: RuleCall, run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof RuleArgumentError)) throw error;
    throw new RuleDefectError(error.message, { span, isStatic: false });
  }
}

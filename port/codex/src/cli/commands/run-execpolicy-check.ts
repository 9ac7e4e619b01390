import { matchCommand } from "../../execpolicy/match-command.ts";
import { strictestDecision, type Policy, type RuleMatch } from "../../execpolicy/policy.ts";
import { addRules } from "../../execpolicy/read-policy.ts";
import { UnsupportedRuleError } from "../../execpolicy/rule-errors.ts";
import { readText } from "../../text/read-text.ts";
import { writeAll } from "../../text/write-all.ts";
import { RETURNED, type CommandEnd, type CommandInput } from "../command-run.ts";
import { fail } from "../fail.ts";
import { hasFlag, valuesOf } from "../grammar/found-arguments.ts";
import { refuseFeature } from "../refuse.ts";

/** `codex execpolicy check`: what rules files say about a command, as JSON. */
export async function runExecpolicyCheck({ parsed: { found } }: CommandInput): Promise<CommandEnd> {
  await Promise.resolve();
  let policy: Policy = { rules: [], hostExecutables: new Map() };
  for (const path of valuesOf(found, "rules")) {
    const added = addFile(policy, path);
    if ("exitCode" in added) return added;
    policy = added;
  }
  const matches = matchCommand(policy, valuesOf(found, "command"), {
    resolvesPrograms: hasFlag(found, "resolve-host-executables"),
  });
  const indent = hasFlag(found, "pretty") ? 2 : undefined;
  writeAll(1, `${JSON.stringify(describeMatches(matches), undefined, indent)}\n`);
  return RETURNED;
}

function addFile(policy: Policy, path: string): Policy | CommandEnd {
  const read = readText(path);
  if (read.kind !== "text") {
    const cause = read.kind === "invalid" ? "stream did not contain valid UTF-8" : read.message;
    return fail(`failed to read policy at ${path}`, [cause]);
  }
  try {
    const added = addRules(policy, { path, text: read.text });
    if (added.kind === "policy") return added.policy;
    return fail(`failed to parse policy at ${path}`, [added.message]);
  } catch (error) {
    if (error instanceof UnsupportedRuleError) return refuseFeature(`${error.message} (${path})`);
    throw error;
  }
}

function describeMatches(matches: readonly RuleMatch[]): unknown {
  const matchedRules = matches.map(
    ({ matchedPrefix, decision, resolvedProgram, justification }) => ({
      prefixRuleMatch: { matchedPrefix, decision, resolvedProgram, justification },
    }),
  );
  return { matchedRules, decision: strictestDecision(matches) };
}

import { expect, test } from "vitest";
import { matchCommand } from "./match-command.ts";
import { strictestDecision, type Policy } from "./policy.ts";
import { addRules } from "./read-policy.ts";
import { UnsupportedRuleError } from "./rule-errors.ts";

const NOTHING: Policy = { rules: [], hostExecutables: new Map() };
const EXACT = { resolvesPrograms: false };

test("addRules reads patterns with alternatives, comments and all quotes", () => {
  const policy = policyOf(`# rules
prefix_rule(
  pattern = ["git", ['push', "fetch"]], # either
  decision = "prompt",
  justification = r'''why''',
)
`);

  const matches = matchCommand(policy, ["git", "fetch", "origin"], EXACT);

  const matchedPrefix = ["git", "fetch"];
  expect(matches).toMatchObject([{ matchedPrefix, decision: "prompt", justification: "why" }]);
  expect(matchCommand(policy, ["git", "pull"], EXACT)).toEqual([]);
});

test("strictestDecision takes the strictest of all rules that match", () => {
  const policy = policyOf('prefix_rule(["rm"], "forbidden")\nprefix_rule(["rm", "-i"])\n');

  const matches = matchCommand(policy, ["rm", "-i", "x"], EXACT);

  expect(matches.map(({ decision }) => decision)).toEqual(["forbidden", "allow"]);
  expect(strictestDecision(matches)).toBe("forbidden");
});

test("matchCommand resolves a path only where the program may be", () => {
  const policy = policyOf('host_executable("git", ["/usr/bin/git"])\nprefix_rule(["git"])\n');
  const options = { resolvesPrograms: true };

  const resolvedProgram = "/usr/bin/git";
  expect(matchCommand(policy, ["/usr/bin/git"], options)).toMatchObject([{ resolvedProgram }]);
  expect(matchCommand(policy, ["/opt/git"], options)).toEqual([]);
});

test.each([
  ['prefix_rule(["ls"], match=["rm"])', 'unmatched examples: ["rm"]'],
  ['prefix_rule(["ls"], not_match=["ls -l"])', "expected example to not match rule"],
  ["prefix_rule([])", "error: invalid pattern element: pattern cannot be empty"],
  ['prefix_rule(["ls"], decision="no")', "error: invalid decision: no"],
  ['prefix_rule(["ls)', "error: Parse error: unfinished string literal"],
  ['host_executable("git", ["git"])', "host_executable paths must be absolute (got git)"],
  ['network_rule("*", "http", "allow")', "wildcards are not allowed"],
])("addRules says what is wrong with %s", (text, message) => {
  const added = addRules(NOTHING, { path: "r.rules", text });

  expect(added.kind === "failed" ? added.message : "").toContain(message);
});

test("addRules refuses what it does not understand", () => {
  expect(() => policyOf("for x in []:\n  pass\n")).toThrow(UnsupportedRuleError);
});

function policyOf(text: string): Policy {
  const added = addRules(NOTHING, { path: "r.rules", text });
  if (added.kind === "failed") throw new Error(added.message);
  return added.policy;
}

import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import { cliRun } from "../cli-run.ts";

interface Case {
  readonly title: string;
  readonly rules: string;
}

/** Rule files that the engine refuses. */
export default defineFamily<Case>({
  id: "cli/execpolicy-errors",
  cases: {
    syntax: { title: "An unclosed call", rules: 'prefix_rule(pattern = ["a"]\n' },
    "unknown-function": {
      title: "A function nobody knows",
      rules: 'prefix_rul(pattern = ["a"])\n',
    },
    "unknown-argument": {
      title: "An argument nobody knows",
      rules: 'prefix_rule(pattern = ["a"], reason = "x")\n',
    },
    "missing-pattern": { title: "No pattern", rules: 'prefix_rule(decision = "allow")\n' },
    "empty-pattern": { title: "An empty pattern", rules: "prefix_rule(pattern = [])\n" },
    "wrong-type": { title: "A pattern that is a number", rules: "prefix_rule(pattern = 5)\n" },
    "wrong-element": {
      title: "A number within a pattern",
      rules: 'prefix_rule(pattern = ["a", 5])\n',
    },
    "unknown-decision": {
      title: "A decision that does not exist",
      rules: 'prefix_rule(pattern = ["a"], decision = "maybe")\n',
    },
    "match-fails": {
      title: "An example that should match does not",
      rules: 'prefix_rule(pattern = ["a"], match = ["b c"])\n',
    },
    "not-match-fails": {
      title: "An example that should not match does",
      rules: 'prefix_rule(pattern = ["a"], not_match = ["a b"])\n',
    },
    load: { title: "Another file is loaded", rules: 'load("x.star", "y")\n' },
    "division-by-zero": { title: "The program fails as it runs", rules: "x = 1 // 0\n" },
  },
  scenario: ({ title, rules }) =>
    cliRun({
      title,
      specs: [3],
      files: { "workspace/r0.rules": { content: rules } },
      args: ["execpolicy", "check", "--rules", "r0.rules", "--", "a"],
      code: 1,
      complains: "failed to parse policy",
    }),
});

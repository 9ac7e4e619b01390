import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import { cliRun } from "../cli-run.ts";

interface Case {
  readonly title: string;
  /** Texts of `r0.rules`, `r1.rules`… */
  readonly rules: readonly string[];
  /** The command that is checked. */
  readonly command: readonly string[];
  readonly flags?: readonly string[];
}

const GIT = `prefix_rule(pattern = ["git", "status"])
prefix_rule(pattern = ["git", ["push", "pull"]], decision = "prompt", justification = "touches the remote")
prefix_rule(pattern = ["git", "push", "--force"], decision = "forbidden")
`;

/** Decisions of the engine of command rules. */
export default defineFamily<Case>({
  id: "cli/execpolicy",
  cases: {
    allow: { title: "A prefix is allowed", rules: [GIT], command: ["git", "status", "--short"] },
    exact: { title: "The command is the prefix", rules: [GIT], command: ["git", "status"] },
    "no-match": { title: "No rule matches", rules: [GIT], command: ["ls", "-l"] },
    "prefix-only": {
      title: "The command is shorter than any prefix",
      rules: [GIT],
      command: ["git"],
    },
    alternatives: { title: "One of two words", rules: [GIT], command: ["git", "pull"] },
    strictest: {
      title: "Two rules match and the strictest decides",
      rules: [GIT],
      command: ["git", "push", "--force", "origin"],
    },
    pretty: {
      title: "Two matches, printed for people",
      rules: [GIT],
      command: ["git", "push", "--force"],
      flags: ["--pretty"],
    },
    "two-files": {
      title: "Rules of two files",
      rules: [GIT, 'prefix_rule(pattern = ["git", "status"], decision = "forbidden")\n'],
      command: ["git", "status"],
    },
    "shell-wrapped": {
      title: "The command hides behind a shell",
      rules: [GIT],
      command: ["bash", "-lc", "git status"],
    },
    "path-of-program": {
      title: "The program is given by its path",
      rules: [GIT],
      command: ["/usr/bin/git", "status"],
    },
    "host-executable": {
      title: "The path of the program is resolved to its name",
      rules: [`host_executable(name = "git", paths = ["/usr/bin/git"])\n${GIT}`],
      command: ["/usr/bin/git", "status"],
      flags: ["--resolve-host-executables"],
    },
    "host-executable-other": {
      title: "The path of the program is not among the known ones",
      rules: [`host_executable(name = "git", paths = ["/usr/bin/git"])\n${GIT}`],
      command: ["/opt/git", "status"],
      flags: ["--resolve-host-executables"],
    },
    "examples-hold": {
      title: "The examples of a rule hold",
      rules: [
        'prefix_rule(pattern = ["a", "b"], match = [["a", "b", "c"], "a b"], not_match = ["a c"])\n',
      ],
      command: ["a", "b"],
    },
    "network-rule": {
      title: "A network rule beside a prefix rule",
      rules: [
        'network_rule(host = "example.invalid", protocol = "https", decision = "allow")\nprefix_rule(pattern = ["a"])\n',
      ],
      command: ["a"],
    },
    "starlark-program": {
      title: "Rules made by a loop and a function",
      rules: [
        'def rule(name):\n    prefix_rule(pattern = [name], decision = "prompt")\n\nfor name in ["x", "y"]:\n    rule(name)\n',
      ],
      command: ["y", "1"],
    },
    "empty-file": { title: "A file without rules", rules: ["# nothing\n"], command: ["a"] },
    unicode: {
      title: "Words outside ASCII",
      rules: ['prefix_rule(pattern = ["é", "😀"], justification = "quote \\" and tab \\t")\n'],
      command: ["é", "😀"],
    },
  },
  scenario: ({ title, rules, command, flags = [] }) =>
    cliRun({
      title,
      specs: [3],
      files: Object.fromEntries(
        rules.map((content, index) => [`workspace/r${index}.rules`, { content }]),
      ),
      args: [
        "execpolicy",
        "check",
        ...flags,
        ...rules.flatMap((_, index) => ["--rules", `r${index}.rules`]),
        "--",
        ...command,
      ],
      says: "matchedRules",
    }),
});

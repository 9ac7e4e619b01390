import { option, positional, type Argument } from "../grammar/argument.ts";
import { command, VERSION, type Command } from "../grammar/command.ts";
import {
  bypassHookTrust,
  bypassSandbox,
  model,
  strictConfig,
  turnArguments,
} from "./shared-arguments.ts";

const FULL_AUTO = option("--full-auto", {
  isHidden: true,
  conflicts: ["dangerously-bypass-approvals-and-sandbox"],
});

/** The options that also count after `exec resume` and `exec review`. */
const inherited = new Set<Argument>([model, bypassSandbox, bypassHookTrust]);

const execArguments: readonly Argument[] = [
  strictConfig,
  ...turnArguments,
  FULL_AUTO,
  option("--skip-git-repo-check"),
  option("--ephemeral"),
  option("--ignore-user-config"),
  option("--ignore-rules"),
  option("--output-schema <FILE>", { rejectsEmpty: true }),
  option("--json"),
  option("-o, --output-last-message <FILE>", { rejectsEmpty: true }),
].map((argument) =>
  inherited.has(argument) || !turnArguments.includes(argument) ? asGlobal(argument) : argument,
);

/** `codex exec`: turns without a terminal. */
export const execCommand: Command = command(
  "exec",
  [
    ...execArguments,
    option("--color <COLOR>", { values: ["always", "never", "auto"] }),
    positional("[PROMPT]"),
    VERSION,
  ],
  {
    aliases: ["e"],
    hasFixedUsage: true,
    commands: [
      command("resume", [
        positional("[SESSION_ID]"),
        positional("[PROMPT]"),
        option("--last"),
        option("--all"),
        option("-i, --image <FILE>", { isRepeatable: true, isDelimited: true, rejectsEmpty: true }),
      ]),
      command("review", reviewArguments()),
    ],
  },
);

/** What a review is about, for `exec review` and `review`. */
export function reviewArguments(): readonly Argument[] {
  return [
    option("--uncommitted", { conflicts: ["base", "commit", "prompt"] }),
    option("--base <BRANCH>", { conflicts: ["uncommitted", "commit", "prompt"] }),
    option("--commit <SHA>", { conflicts: ["uncommitted", "base", "prompt"] }),
    option("--title <TITLE>", { requires: ["commit"] }),
    positional("[PROMPT]"),
  ];
}

function asGlobal(argument: Argument): Argument {
  return { ...argument, rules: { ...argument.rules, isGlobal: true } };
}

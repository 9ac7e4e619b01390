import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import { cliRun } from "../cli-run.ts";

const SHELLS = ["bash", "elvish", "fish", "powershell", "zsh"] as const;

const cases: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(SHELLS.map((shell) => [shell, [shell]])),
  default: [],
};

/** The scripts are veiled: 200 kB each, repeating the help pages. */
export default defineFamily<readonly string[]>({
  id: "cli/completion",
  cases,
  scenario: (words) =>
    cliRun({
      title: `The completion script for ${words[0] ?? "the default shell"}`,
      args: ["completion", ...words],
      says: "codex",
    }),
});

import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import { cliRun } from "../cli-run.ts";

export default defineFamily<string>({
  id: "cli/completion-errors",
  cases: { unknown: "tcsh", "wrong-case": "BASH", similar: "fishh" },
  scenario: (shell) =>
    cliRun({
      title: `Completion for the shell ${shell}, which does not exist`,
      args: ["completion", shell],
      code: 2,
      complains: "possible values",
    }),
});

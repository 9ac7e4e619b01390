import { defineScenario } from "../../../harness/core/scenario/define-scenario.ts";
import { cliRun } from "../cli-run.ts";

export default defineScenario({
  id: "cli/execpolicy-missing-file",
  ...cliRun({
    title: "The file of rules does not exist",
    specs: [3],
    args: ["execpolicy", "check", "--rules", "nope.rules", "--", "a"],
    code: 1,
    complains: "failed to read policy",
  }),
});

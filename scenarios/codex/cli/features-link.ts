import { defineScenario } from "../../../harness/core/scenario/define-scenario.ts";
import { cliRun } from "../cli-run.ts";

export default defineScenario({
  id: "cli/features-link",
  ...cliRun({
    title: "config.toml is a link, and its target is rewritten",
    specs: [4, 5],
    layer: "format",
    files: {
      "home/dotfiles/config.toml": { content: "[features]\ngoals = true\n" },
      "codex-home/config.toml": { link: "{{home}}/dotfiles/config.toml" },
    },
    args: ["features", "disable", "goals"],
    evidence: [{ kind: "file", path: "home/dotfiles/config.toml" }],
  }),
});

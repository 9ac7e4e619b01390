import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import { cliRun, configToml } from "../cli-run.ts";

interface Case {
  readonly title: string;
  readonly args?: readonly string[];
  readonly config?: string;
}

/** The table of features after all layers were applied. */
export default defineFamily<Case>({
  id: "cli/features-list",
  cases: {
    defaults: { title: "No configuration" },
    "from-file": {
      title: "Features set in config.toml",
      config: "[features]\ngoals = true\nmemories = true\nshell_tool = false\n",
    },
    "dotted-keys": {
      title: "Features set by dotted keys",
      config: "features.goals = true\nfeatures.apps = false\n",
    },
    "inline-table": {
      title: "Features set in an inline table",
      config: "features = { goals = true, apps = false }\n",
    },
    enable: {
      title: "--enable and --disable",
      args: ["--enable", "memories", "--disable", "goals"],
    },
    "enable-then-disable": {
      title: "The same feature enabled and disabled",
      args: ["--disable", "goals", "--enable", "goals"],
    },
    "override-wins": {
      title: "-c wins over the file",
      args: ["-c", "features.goals=false"],
      config: "[features]\ngoals = true\n",
    },
    "enable-wins": {
      title: "--enable wins over -c",
      args: ["--enable", "goals", "-c", "features.goals=false"],
    },
    "last-override-wins": {
      title: "The last of two -c wins",
      args: ["-c", "features.memories=true", "-c", "features.memories=false"],
    },
    "table-override": {
      title: "-c with an inline table",
      args: ["-c", "features={goals=false, memories=true}"],
    },
    "legacy-alias": {
      title: "Former names of features in the file",
      config: "[features]\ncollab = false\nconnectors = false\ncodex_hooks = false\n",
    },
    "legacy-alias-flag": {
      title: "The former name of a feature on the command line",
      args: ["--enable", "memory_tool"],
    },
    "unknown-in-file": {
      title: "A feature in the file that does not exist",
      config: "[features]\nno_such_feature = true\n",
    },
    removed: {
      title: "Removed features are set all the same",
      config: "[features]\nundo = true\nsteer = false\nsqlite = false\n",
    },
    "byte-order-mark": {
      title: "A config.toml with a byte order mark and CRLF",
      config: "\uFEFF[features]\r\ngoals = true\r\n",
    },
  },
  scenario: ({ title, args = [], config }) =>
    cliRun({
      title,
      specs: [4, 5],
      layer: "behavior",
      args: [...args, "features", "list"],
      ...(config !== undefined && { files: configToml(config) }),
      says: "apply_patch_freeform",
    }),
});

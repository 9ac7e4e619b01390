import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import type { StartEntry } from "../../../harness/core/scenario/scenario.ts";
import { cliRun } from "../cli-run.ts";

interface Case {
  readonly title: string;
  readonly args: readonly string[];
  readonly files?: Readonly<Record<string, StartEntry>>;
}

/** Defects that come with the command line: overrides, strictness, profiles, project files. */
export default defineFamily<Case>({
  id: "cli/config-overrides",
  cases: {
    "override-type": {
      title: "-c with a value of the wrong type",
      args: ["-c", "features.goals=maybe", "features", "list"],
    },
    "override-table": {
      title: "-c with a scalar where a table is due",
      args: ["-c", "features=maybe", "features", "list"],
    },
    "override-variant": {
      title: "-c with a variant that does not exist",
      args: ["-c", "sandbox_mode=read", "features", "list"],
    },
    "override-child-of-scalar": {
      title: "-c with a child of a scalar",
      args: ["-c", "model.x=1", "features", "list"],
    },
    "override-exec": {
      title: "-c with a wrong type, met by exec",
      args: ["exec", "--skip-git-repo-check", "-c", "model=5", "hello"],
    },
    "strict-unknown-key": {
      title: "A key nobody knows and --strict-config",
      args: ["exec-server", "--strict-config", "--listen", "stdio"],
      files: { "codex-home/config.toml": { content: 'model = "m"\nzeta = 1\n' } },
    },
    "strict-nested-key": {
      title: "A nested key nobody knows and --strict-config",
      args: ["exec-server", "--strict-config", "--listen", "stdio"],
      files: { "codex-home/config.toml": { content: "[history]\nzeta = 1\n" } },
    },
    "strict-exec": {
      title: "A key nobody knows and --strict-config, met by exec",
      args: ["exec", "--skip-git-repo-check", "--strict-config", "hello"],
      files: { "codex-home/config.toml": { content: 'model = "m"\nzeta = 1\n' } },
    },
    "profile-defect": {
      title: "The file of the profile does not parse",
      args: ["-p", "work", "mcp", "list"],
      files: { "codex-home/work.config.toml": { content: "model = \n" } },
    },
    "profile-legacy-table": {
      title: "A profile that config.toml still describes the former way",
      args: ["-p", "work", "mcp", "list"],
      files: { "codex-home/config.toml": { content: '[profiles.work]\nmodel = "m"\n' } },
    },
    "project-defect": {
      title: "The configuration of a trusted project does not parse",
      args: ["features", "list"],
      files: {
        "codex-home/config.toml": {
          content: '[projects."{{workspace}}"]\ntrust_level = "trusted"\n',
        },
        "workspace/.codex/config.toml": { content: "model = \n" },
      },
    },
    "not-utf8": {
      title: "config.toml is no UTF-8",
      args: ["features", "list"],
      files: { "codex-home/config.toml": { content: { base64: "bW9kZWwgPSAi/yIK" } } },
    },
    directory: {
      title: "config.toml is a directory",
      args: ["features", "list"],
      files: { "codex-home/config.toml": { directory: true } },
    },
  },
  scenario: ({ title, args, files }) =>
    cliRun({ title, specs: [4], args, ...(files && { files }), code: 1, complains: true }),
});

import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import { cliRun, configFate, configToml } from "../cli-run.ts";
import type { ConfigFate } from "../cli-run.ts";

interface Case {
  readonly title: string;
  readonly args: readonly string[];
  readonly config?: string;
  /** Expected exit code as evidence, default 0. */
  readonly code?: number;
  /** What must become of config.toml, default `written`. */
  readonly file?: ConfigFate;
}

const COMMENTED = `# first line
model = "m" # beside a key

# above the table
[features] # beside the table
# above a feature
goals = true # beside a feature

[history]
persistence = 'none'
`;

/** Surgical edits of config.toml. */
export default defineFamily<Case>({
  id: "cli/features-edit",
  cases: {
    "enable-fresh": { title: "There is no config.toml", args: ["enable", "memories"] },
    "enable-empty": { title: "config.toml is empty", args: ["enable", "memories"], config: "" },
    "enable-new-table": {
      title: "There is no table of features yet",
      args: ["enable", "memories"],
      config: 'model = "m"\n',
    },
    "enable-no-final-newline": {
      title: "The last line has no newline",
      args: ["enable", "memories"],
      config: 'model = "m"',
    },
    "enable-commented": {
      title: "A file full of comments gains a feature",
      args: ["enable", "memories"],
      config: COMMENTED,
    },
    "disable-commented": {
      title: "A feature with comments around it is disabled",
      args: ["disable", "goals"],
      config: COMMENTED,
    },
    "enable-crlf": {
      title: "Lines end with CRLF",
      args: ["enable", "memories"],
      config: 'model = "m"\r\n[features]\r\ngoals = true\r\n',
    },
    "enable-inline": {
      title: "The features are an inline table",
      args: ["enable", "memories"],
      config: "features = { goals = false }\n",
    },
    "enable-inline-spaces": {
      title: "An existing key of an inline table is changed",
      args: ["enable", "goals"],
      config: "features={ goals =false,apps= true }\n",
    },
    "enable-dotted": {
      title: "The features are dotted keys",
      args: ["enable", "memories"],
      config: "features.goals = false\n",
    },
    "disable-spaced": {
      title: "Spaces around key and value are unusual",
      args: ["disable", "goals"],
      config: "[ features ]\n  goals   =   true   # kept\n",
    },
    "disable-quoted": {
      title: "The key is quoted",
      args: ["disable", "goals"],
      config: '[features]\n"goals" = true\n',
    },
    "disable-absent": {
      title: "A feature that is off anyway is disabled",
      args: ["disable", "memories"],
      file: "absent",
    },
    "disable-default-on": {
      title: "A feature that is on by default is disabled",
      args: ["disable", "shell_tool"],
    },
    "enable-twice": {
      title: "A feature that is on already is enabled",
      args: ["enable", "goals"],
      config: "[features]\ngoals = true\n",
    },
    "enable-legacy-alias": { title: "A feature by its former name", args: ["enable", "collab"] },
    "enable-under-development": {
      title: "A feature under development",
      args: ["enable", "code_mode"],
    },
    "enable-unknown": {
      title: "A feature that does not exist",
      args: ["enable", "nope"],
      code: 1,
      file: "absent",
    },
    "enable-wrong-case": {
      title: "A feature in capitals",
      args: ["enable", "GOALS"],
      code: 1,
      file: "absent",
    },
    "enable-syntax-error": {
      title: "config.toml does not parse",
      args: ["enable", "goals"],
      config: "[features\n",
      code: 1,
      file: "kept",
    },
  },
  scenario: ({ title, args, config, code = 0, file = "written" }) =>
    cliRun({
      title,
      specs: [4, 5],
      layer: "format",
      args: ["features", ...args],
      code,
      ...(config !== undefined && { files: configToml(config) }),
      evidence: [
        { kind: "channel", channel: code === 0 ? "stdout" : "stderr" },
        ...configFate(file),
      ],
    }),
});

import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import type { ModelStep } from "../../../harness/core/scenario/model-script.ts";
import type { ProcessStep, Scenario } from "../../../harness/core/scenario/scenario.ts";
import { execTurn } from "../exec-turn.ts";
import { allDone, reply } from "../model-steps.ts";
import { functionCall } from "../responses.ts";

interface Case {
  readonly title: string;
  readonly args: readonly string[];
  readonly model?: readonly ModelStep[];
  readonly files?: NonNullable<Scenario["files"]>;
  readonly env?: NonNullable<ProcessStep["env"]>;
}

const shellCommand = (args: unknown): readonly ModelStep[] => [
  reply(functionCall("shell_command", args)),
  allDone,
];

const CLASSIC = ["-c", "features.unified_exec=false"] as const;

/** What settings do to the request: its instructions, tools, headers and parameters. */
export default defineFamily<Case>({
  id: "exec/settings",
  cases: {
    "developer-instructions": {
      title: "A developer message of one's own",
      args: ["-c", 'developer_instructions="Be brief."'],
    },
    "instructions-file": {
      title: "Instructions from a file",
      args: ["-c", 'model_instructions_file="{{workspace}}/base.md"'],
      files: { "workspace/base.md": { content: "Other instructions.\n" } },
    },
    "unknown-model": {
      title: "A model that is not in the catalog, with instructions of one's own",
      args: ["-m", "unknown-model", "-c", 'model_instructions_file="{{workspace}}/base.md"'],
      files: { "workspace/base.md": { content: "Other instructions.\n" } },
    },
    "service-tier": { title: "A service tier", args: ["-c", 'service_tier="fast"'] },
    "no-shell-tool": { title: "No tool for commands", args: ["-c", "features.shell_tool=false"] },
    "no-agents": {
      title: "No tool for further agents",
      args: ["-c", "features.multi_agent=false"],
    },
    "no-beta-header": {
      title: "No experimental feature to announce",
      args: ["-c", "features.terminal_resize_reflow=false"],
    },
    "web-search-live": {
      title: "The server may search the web",
      args: ["-c", 'web_search="live"'],
    },
    "bearer-token": {
      title: "A key for the provider from the environment",
      args: ["-c", 'model_providers.scripted.env_key="SCRIPTED_KEY"'],
      env: { SCRIPTED_KEY: "sk-test-narrow-fake" },
    },
    "fixed-header": {
      title: "A header of one's own",
      args: ["-c", 'model_providers.scripted.http_headers={ x-team = "blue" }'],
    },
    "query-parameter": {
      title: "A query parameter of one's own",
      args: ["-c", 'model_providers.scripted.query_params={ api-version = "a b" }'],
    },
    originator: {
      title: "Another name for the program itself",
      args: [],
      env: { CODEX_INTERNAL_ORIGINATOR_OVERRIDE: "my_tool" },
    },
    "image-not-found": {
      title: "An image that does not exist",
      args: ["-i", "nope.png"],
    },
    "classic-shell": {
      title: "The classic tool for commands",
      args: CLASSIC,
      model: shellCommand({ command: "echo hi; echo err >&2; exit 3" }),
    },
    "classic-shell-long": {
      title: "The classic tool with much output",
      args: CLASSIC,
      model: shellCommand({ command: "seq 1 20000" }),
    },
    "classic-shell-bad": {
      title: "The classic tool without its command",
      args: CLASSIC,
      model: shellCommand({}),
    },
  },
  scenario: ({ title, args, model = [allDone], files, env }) =>
    execTurn({
      title,
      specs: [4, 6, 7, 16, 34],
      layer: "protocol",
      model,
      args: [...args, "--", "Go."],
      ...(files && { files }),
      ...(env && { step: { env } }),
    }),
});

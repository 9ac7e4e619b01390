import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import { cliRun, configToml } from "../cli-run.ts";

interface Case {
  readonly title: string;
  readonly config: string;
}

/** One defect each, seen through the command that reads the whole configuration and does nothing else. */
export default defineFamily<Case>({
  id: "cli/config-errors",
  cases: {
    "no-value": { title: "A key without its value", config: "model = \n" },
    "bare-word": { title: "A value without quotes", config: "model = gpt\n" },
    "unclosed-string": { title: "A string without its end", config: 'model = "gpt\n' },
    "unclosed-table": { title: "A table head without its end", config: "[features\n" },
    "duplicate-key": { title: "A key twice", config: 'model = "a"\nmodel = "b"\n' },
    "duplicate-table": { title: "A table twice", config: "[tui]\n[history]\n[tui]\n" },
    "second-line": {
      title: "The defect is behind comments and characters outside ASCII",
      config: '# é — 😀\n\nmodel = "é" x\n',
    },
    "type-string": { title: "A number where a text is due", config: "model = 5\n" },
    "type-boolean": {
      title: "A text where yes or no is due",
      config: '[features]\ngoals = "yes"\n',
    },
    "type-table": { title: "A number where a table is due", config: "features = 5\n" },
    "type-float": {
      title: "A fraction where an integer is due",
      config: "model_context_window = 1.5\n",
    },
    negative: { title: "A negative size", config: "project_doc_max_bytes = -1\n" },
    "variant-approval": {
      title: "An approval policy that does not exist",
      config: 'approval_policy = "sometimes"\n',
    },
    "variant-sandbox": {
      title: "A sandbox mode that does not exist",
      config: 'sandbox_mode = "read"\n',
    },
    "variant-effort": {
      title: "A reasoning effort that does not exist",
      config: 'model_reasoning_effort = "huge"\n',
    },
    "variant-trust": {
      title: "A trust level that does not exist",
      config: '[projects."/srv"]\ntrust_level = "maybe"\n',
    },
    "mcp-no-transport": {
      title: "An MCP server with neither command nor URL",
      config: '[mcp_servers.x]\nargs = ["a"]\n',
    },
    "mcp-url-and-command": {
      title: "An MCP server with both",
      config: '[mcp_servers.x]\ncommand = "a"\nurl = "http://127.0.0.1"\n',
    },
    "provider-unknown": {
      title: "A model provider that does not exist",
      config: 'model_provider = "nope"\n',
    },
    "provider-reserved": {
      title: "A built-in model provider is overridden",
      config: '[model_providers.openai]\nname = "x"\nbase_url = "http://127.0.0.1"\n',
    },
    "legacy-profile": { title: "The former way to choose a profile", config: 'profile = "work"\n' },
    "two-defects": {
      title: "Two defects, the first in the document is told",
      config: 'sandbox_mode = "read"\napproval_policy = "sometimes"\n',
    },
    crlf: {
      title: "A defect in a file with CRLF",
      config: 'model = "a"\r\nmodel_provider = 5\r\n',
    },
  },
  scenario: ({ title, config }) =>
    cliRun({
      title,
      specs: [4],
      files: configToml(config),
      args: ["features", "list"],
      code: 1,
      complains: true,
    }),
});

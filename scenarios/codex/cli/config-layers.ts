import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import type { StartEntry } from "../../../harness/core/scenario/scenario.ts";
import { cliRun } from "../cli-run.ts";

interface Case {
  readonly title: string;
  readonly args: readonly string[];
  readonly files: Readonly<Record<string, StartEntry>>;
}

const server = (command: string): StartEntry => ({
  content: `[mcp_servers.x]\ncommand = "${command}"\nargs = ["from-${command}"]\n`,
});

const trusting: StartEntry = {
  content:
    '[mcp_servers.x]\ncommand = "user"\n\n[projects."{{workspace}}"]\ntrust_level = "trusted"\n',
};

/** Which layer wins, seen through one MCP server. */
export default defineFamily<Case>({
  id: "cli/config-layers",
  cases: {
    user: {
      title: "Only the user's file",
      args: [],
      files: { "codex-home/config.toml": server("user") },
    },
    profile: {
      title: "A profile wins over the user's file",
      args: ["-p", "work"],
      files: {
        "codex-home/config.toml": server("user"),
        "codex-home/work.config.toml": server("profile"),
      },
    },
    "profile-missing": {
      title: "The file of the profile does not exist",
      args: ["-p", "work"],
      files: { "codex-home/config.toml": server("user") },
    },
    override: {
      title: "-c wins and leaves the rest of the table alone",
      args: ["-c", 'mcp_servers.x.command="override"'],
      files: { "codex-home/config.toml": server("user") },
    },
    "project-trusted": {
      title: "A trusted project wins over the user's file",
      args: [],
      files: {
        "codex-home/config.toml": trusting,
        "workspace/.codex/config.toml": server("project"),
      },
    },
    "project-untrusted": {
      title: "A project that is not trusted has no say",
      args: [],
      files: {
        "codex-home/config.toml": server("user"),
        "workspace/.codex/config.toml": server("project"),
      },
    },
    "unknown-keys": {
      title: "Keys nobody knows are passed over",
      args: [],
      files: {
        "codex-home/config.toml": { content: 'zeta = 1\n\n[mcp_servers.x]\ncommand = "user"\n' },
      },
    },
  },
  scenario: ({ title, args, files }) =>
    cliRun({
      title,
      specs: [4],
      files,
      args: [...args, "mcp", "get", "x", "--json"],
      says: '"command"',
    }),
});

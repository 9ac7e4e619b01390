import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import { cliRun, configToml } from "../cli-run.ts";

interface Case {
  readonly title: string;
  readonly args: readonly string[];
  readonly config?: string;
  /** Expected exit code as evidence, default 0. */
  readonly code?: number;
}

const STDIO = `[mcp_servers.zeta]
command = "zeta-server"
args = ["--flag", "two words"]
cwd = "/srv/zeta"
startup_timeout_sec = 5
tool_timeout_sec = 7.5
enabled_tools = ["one", "two"]
disabled_tools = ["three"]

[mcp_servers.zeta.env]
MODE = "fast"

[mcp_servers.alpha]
command = "alpha-server"
enabled = false
`;

const HTTP = `[mcp_servers.remote]
url = "http://127.0.0.1:9/mcp"
bearer_token_env_var = "REMOTE_TOKEN"
http_headers = { x-team = "blue" }
`;

/** Reading the MCP servers of config.toml. Bearer tokens keep the command off the network. */
export default defineFamily<Case>({
  id: "cli/mcp-read",
  cases: {
    "list-empty": { title: "No server", args: ["list"] },
    "list-empty-json": { title: "No server, as JSON", args: ["list", "--json"] },
    "list-stdio": { title: "Two local servers", args: ["list"], config: STDIO },
    "list-stdio-json": {
      title: "Two local servers, as JSON",
      args: ["list", "--json"],
      config: STDIO,
    },
    "list-http": { title: "One remote server", args: ["list"], config: HTTP },
    "list-http-json": {
      title: "One remote server, as JSON",
      args: ["list", "--json"],
      config: HTTP,
    },
    "list-both": { title: "Both kinds", args: ["list"], config: HTTP + STDIO },
    "get-stdio": { title: "A local server", args: ["get", "zeta"], config: STDIO },
    "get-stdio-json": {
      title: "A local server, as JSON",
      args: ["get", "zeta", "--json"],
      config: STDIO,
    },
    "get-disabled": { title: "A disabled server", args: ["get", "alpha"], config: STDIO },
    "get-disabled-json": {
      title: "A disabled server, as JSON",
      args: ["get", "alpha", "--json"],
      config: STDIO,
    },
    "get-http": { title: "A remote server", args: ["get", "remote"], config: HTTP },
    "get-http-json": {
      title: "A remote server, as JSON",
      args: ["get", "remote", "--json"],
      config: HTTP,
    },
    "get-unknown": { title: "A server that does not exist", args: ["get", "nope"], code: 1 },
    "get-unknown-json": {
      title: "A server that does not exist, as JSON",
      args: ["get", "nope", "--json"],
      config: STDIO,
      code: 1,
    },
    "list-no-transport": {
      title: "A server with neither command nor URL",
      args: ["list"],
      config: "[mcp_servers.x]\nenabled = true\n",
      code: 1,
    },
    "list-two-transports": {
      title: "A server with both command and URL",
      args: ["list"],
      config: '[mcp_servers.x]\ncommand = "c"\nurl = "http://127.0.0.1:9"\n',
      code: 1,
    },
    "get-many-variables-json": {
      title: "A server with several variables, printed in random order",
      args: ["get", "x", "--json"],
      config: '[mcp_servers.x]\ncommand = "x"\nenv = { A = "1", B = "2", C = "3", D = "4" }\n',
    },
    "list-override": {
      title: "A server defined by -c",
      args: ["list", "-c", 'mcp_servers.y.command="from-override"'],
    },
  },
  scenario: ({ title, args, config, code = 0 }) =>
    cliRun({
      title,
      specs: [4, 21],
      layer: "behavior",
      args: ["mcp", ...args],
      code,
      ...(config !== undefined && { files: configToml(config) }),
      evidence: [{ kind: "channel", channel: code === 0 ? "stdout" : "stderr" }],
    }),
});

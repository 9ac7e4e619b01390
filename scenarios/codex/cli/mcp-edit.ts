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
  /** Given before the subcommand. */
  readonly profile?: string;
}

const EXISTING = `# top of the file
model = 'm' # kept

[mcp_servers.beta] # lost
command = 'beta-server'
args = [ 'a', "b" ]
env = { Z = "1", A = "2" }

# about history
[history]
persistence = "none"
`;

/** Writing the MCP servers of config.toml; local servers only, so that nothing is asked on the network. */
export default defineFamily<Case>({
  id: "cli/mcp-edit",
  cases: {
    "add-fresh": { title: "The first server", args: ["add", "one", "--", "one-server"] },
    "add-args": {
      title: "A server with arguments that need quotes",
      args: ["add", "one", "--", "one-server", "--x", "two words", 'quo"te', "back\\slash", "é"],
    },
    "add-env": {
      title: "A server with variables, out of order",
      args: ["add", "one", "--env", "Z=1", "--env", "A=x=y", "--", "one-server"],
    },
    "add-existing": {
      title: "A server beside another in a commented file",
      args: ["add", "alpha", "--", "alpha-server"],
      config: EXISTING,
    },
    "add-replace": {
      title: "A server of the same name is replaced",
      args: ["add", "beta", "--", "other-server"],
      config: EXISTING,
    },
    "add-bad-name": {
      title: "A name with a dot",
      args: ["add", "a.b", "--", "x"],
      code: 1,
      file: "absent",
    },
    "add-with-profile": {
      title: "A profile is given, the base file is written",
      args: ["add", "one", "--", "one-server"],
      profile: "work",
    },
    "add-syntax-error": {
      title: "config.toml does not parse",
      args: ["add", "one", "--", "one-server"],
      config: "[mcp_servers\n",
      code: 1,
      file: "kept",
    },
    remove: { title: "The only server is removed", args: ["remove", "beta"], config: EXISTING },
    "remove-one-of-two": {
      title: "One of two servers is removed",
      args: ["remove", "a"],
      config: '[mcp_servers.a]\ncommand = "a"\n\n[mcp_servers.b]\ncommand = "b"\n',
    },
    "remove-unknown": {
      title: "A server that does not exist is removed",
      args: ["remove", "nope"],
      config: EXISTING,
      file: "kept",
    },
    "remove-bad-name": {
      title: "A name with a slash",
      args: ["remove", "a/b"],
      code: 1,
      file: "absent",
    },
    "logout-unknown": {
      title: "Logging out of a server that does not exist",
      args: ["logout", "nope"],
      code: 1,
      file: "absent",
    },
    "login-stdio": {
      title: "Logging in to a local server",
      args: ["login", "beta"],
      config: EXISTING,
      code: 1,
      file: "kept",
    },
  },
  scenario: ({ title, args, config, profile, code = 0, file = "written" }) =>
    cliRun({
      title,
      specs: [4, 21],
      layer: "format",
      args: [...(profile === undefined ? [] : ["-p", profile]), "mcp", ...args],
      code,
      ...(config !== undefined && { files: configToml(config) }),
      evidence: [
        { kind: "channel", channel: code === 0 ? "stdout" : "stderr" },
        ...configFate(file),
      ],
    }),
});

import { parse } from "smol-toml";
import { expect, test } from "vitest";
import { replaceMcpServers } from "./edit-mcp-servers.ts";
import type { McpServer } from "./mcp-server.ts";
import { readMcpServers } from "./read-mcp-servers.ts";

const NEW: McpServer = {
  name: "new",
  transport: {
    kind: "stdio",
    command: "cmd",
    args: ["a b", 'q"u'],
    env: [["K", "v"]],
    envVars: [],
    cwd: undefined,
  },
  isEnabled: true,
  isRequired: false,
  startupTimeoutSec: undefined,
  toolTimeoutSec: undefined,
  enabledTools: undefined,
  disabledTools: undefined,
};
const NEW_TEXT = `[mcp_servers.new]
command = "cmd"
args = ["a b", 'q"u']

[mcp_servers.new.env]
K = "v"
`;

test("replaceMcpServers appends the first server", () => {
  expect(replaceMcpServers("a = 1 # c\n", [NEW])).toBe(`a = 1 # c\n\n${NEW_TEXT}`);
});

test("replaceMcpServers writes servers anew where they stood and the rest as it was", () => {
  const text = "# top\na = 1\n\n# about x\n[mcp_servers.x] # c\ncommand = 'y'\n\n# b\n[b]\n";

  const edited = replaceMcpServers(text, [...serversOf(text), NEW]);

  expect(edited).toBe(`# top\na = 1\n\n[mcp_servers.x]\ncommand = "y"\n\n${NEW_TEXT}\n# b\n[b]\n`);
});

test("replaceMcpServers takes a server out with its sub-tables", () => {
  const text = '[mcp_servers.x]\ncommand = "y"\n[mcp_servers.x.env]\nA = "1"\n\n[b]\nc = 1\n';

  expect(replaceMcpServers(text, [])).toBe("[b]\nc = 1\n");
});

test("replaceMcpServers leaves servers alone that are no sections", () => {
  expect(replaceMcpServers('mcp_servers = { a = { command = "x" } }\n', [NEW])).toBeUndefined();
});

test.each([
  ["[mcp_servers.x]\nfoo = 1\n", ["mcp_servers", "x"], "invalid transport"],
  [
    '[mcp_servers.x]\ncommand = "a"\nurl = "b"\n',
    ["mcp_servers", "x"],
    "url is not supported for stdio",
  ],
  [
    "[mcp_servers.x]\ncommand = 5\n",
    ["mcp_servers", "x", "command"],
    "invalid type: integer `5`, expected a string",
  ],
])("readMcpServers says what is wrong with %j", (text, path, message) => {
  const read = readMcpServers(parse(text, { integersAsBigInt: true }));

  expect(read).toEqual({ kind: "failed", path, message });
});

function serversOf(text: string): readonly McpServer[] {
  const read = readMcpServers(parse(text, { integersAsBigInt: true }));
  return read.kind === "servers" ? read.servers : [];
}

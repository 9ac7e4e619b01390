import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { listRollouts } from "../rollout/find-rollout.ts";
import { execOptionsDefaults } from "./exec-options.ts";
import { runExec } from "./run-exec.ts";

const MODEL = {
  slug: "small",
  display_name: "Small",
  supported_reasoning_levels: [],
  shell_type: "shell_command",
  visibility: "list",
  supported_in_api: true,
  priority: 1,
  base_instructions: "Be small.",
  apply_patch_tool_type: "freeform",
  supports_search_tool: true,
  context_window: 1000,
};

const SETTINGS = `model = "small"
model_provider = "local"
model_catalog_json = "{{home}}/catalog.json"
include_permissions_instructions = false
include_apps_instructions = false
include_collaboration_mode_instructions = false
include_environment_context = false
web_search = "disabled"
[model_providers.local]
name = "local"
base_url = "http://127.0.0.1:{{port}}/v1"
request_max_retries = 0
stream_max_retries = 0
[skills]
include_instructions = false
[skills.bundled]
enabled = false
[analytics]
enabled = false
[features]
plugins = false
apps = false
goals = false
tool_suggest = false
shell_snapshot = false
`;

/** Run one turn in a fresh home against a server that answers with these items, one list a request. */
async function runTurn(replies: readonly (readonly unknown[])[]): Promise<{
  readonly end: unknown;
  readonly stdout: readonly unknown[];
  readonly requests: readonly string[];
  readonly rawHeaders: readonly string[];
  readonly home: string;
}> {
  const requests: string[] = [];
  const rawHeaders: string[] = [];
  const answer = async (request: IncomingMessage, reply: ServerResponse): Promise<void> => {
    rawHeaders.push(...request.rawHeaders.filter((_, index) => index % 2 === 0));
    const body = await text(request);
    const items = replies[requests.length];
    requests.push(body);
    reply.writeHead(items === undefined ? 500 : 200);
    const done = (items ?? []).map((item) => ({ type: "response.output_item.done", item }));
    const usage = { input_tokens: 10, output_tokens: 5, total_tokens: 15 };
    for (const event of [...done, { type: "response.completed", response: { usage } }]) {
      reply.write(`data: ${JSON.stringify(event)}\n\n`);
    }
    reply.end();
  };
  const server = createServer((request, reply) => void answer(request, reply));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const home = realpathSync(mkdtempSync(join(tmpdir(), "exec-")));
  onTestFinished(() => rmSync(home, { recursive: true }));
  const cwd = join(home, "work");
  mkdirSync(cwd);
  writeFileSync(join(home, "catalog.json"), JSON.stringify({ models: [MODEL] }));
  const settings = SETTINGS.replace("{{home}}", home).replace("{{port}}", String(port));
  writeFileSync(join(home, "config.toml"), settings);
  let stdout = "";
  const end = await runExec(
    {
      ...execOptionsDefaults,
      json: true,
      skipGitRepoCheck: true,
      sandbox: "danger-full-access",
      prompt: "Go.",
    },
    {
      env: { PATH: process.env["PATH"], HOME: home },
      cwd,
      codexHome: home,
      stdin: Readable.from([]),
      stdout: { isTTY: false, write: (part) => void (stdout += part) },
      stderr: { isTTY: false, write: () => {} },
    },
  );
  server.close();
  const lines = stdout.trimEnd().split("\n");
  return {
    end,
    stdout: lines.map((line): unknown => JSON.parse(line)),
    requests,
    rawHeaders,
    home,
  };
}

const message = (content: string): unknown => ({
  type: "message",
  role: "assistant",
  content: [{ type: "output_text", text: content }],
});

const command = (cmd: string): unknown => ({
  type: "function_call",
  name: "exec_command",
  call_id: "call_1",
  arguments: JSON.stringify({ cmd, login: false }),
});

test("runExec prints the message of a plain turn, and records it", async () => {
  const { end, stdout, rawHeaders, home } = await runTurn([[message("Done.")]]);

  expect(end).toEqual({ exitCode: 0, how: "return" });
  expect(stdout.slice(1)).toEqual([
    { type: "turn.started" },
    { type: "item.completed", item: { id: "item_0", type: "agent_message", text: "Done." } },
    {
      type: "turn.completed",
      usage: {
        input_tokens: 10,
        cached_input_tokens: 0,
        output_tokens: 5,
        reasoning_output_tokens: 0,
      },
    },
  ]);
  expect(rawHeaders).toEqual([
    "x-codex-beta-features",
    "x-codex-turn-metadata",
    "x-codex-window-id",
    "x-client-request-id",
    "session-id",
    "thread-id",
    "accept",
    "content-type",
    "originator",
    "user-agent",
    "host",
    "content-length",
  ]);
  const record = readFileSync(listRollouts(home)[0] ?? "", "utf8");
  expect(record.trimEnd().split("\n")).toHaveLength(9);
});

test("runExec runs a command and sends its output back", async () => {
  const { stdout, requests } = await runTurn([[command("echo hi")], [message("Done.")]]);

  expect(stdout).toContainEqual({
    type: "item.completed",
    item: {
      id: "item_0",
      type: "command_execution",
      command: expect.stringContaining("-c 'echo hi'"),
      aggregated_output: "hi\n",
      exit_code: 0,
      status: "completed",
    },
  });
  expect(requests[1]).toMatch(
    /Process exited with code 0\\nOriginal token count: 1\\nOutput:\\nhi/,
  );
});

test("runExec fails when the server does", async () => {
  const { end, stdout } = await runTurn([]);

  expect(end).toEqual({ exitCode: 1, how: "exit" });
  expect(stdout.at(-1)).toMatchObject({ type: "turn.failed" });
});

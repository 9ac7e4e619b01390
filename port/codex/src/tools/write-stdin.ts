import { isJsonObject, numberAt, parseJson, textAt } from "../responses/json.ts";
import { formatCommandOutput, outputLimitTokens } from "./command-output.ts";
import { describeMisfit, type JsonStruct } from "./json-shape.ts";
import { done, refused, type ToolCall, type ToolContext, type ToolResult } from "./tool.ts";

const ARGUMENTS: JsonStruct = {
  kind: "struct",
  name: "WriteStdinArgs",
  required: { session_id: { kind: "i32" } },
  optional: {
    chars: { kind: "text" },
    yield_time_ms: { kind: "u64" },
    max_output_tokens: { kind: "usize" },
  },
  isClosed: false,
};

const SHORTEST_POLL_MS = 5_000;
const LONGEST_POLL_MS = 300_000;

/**
 * Ask a running command for its output. Commands without a terminal take no input.
 *
 * Source: docs/reference/exec.md section 6.2
 */
export async function writeStdin(call: ToolCall, context: ToolContext): Promise<ToolResult> {
  const misfit = describeMisfit(call.input, ARGUMENTS);
  if (misfit !== undefined) return refused(`failed to parse function arguments: ${misfit}`);
  const json = parseJson(call.input);
  const args = isJsonObject(json) ? json : undefined;
  const id = numberAt(args, "session_id") ?? 0;
  const process = context.sessions.get(id);
  if (process === undefined) return refused(`write_stdin failed: Unknown process id ${id}`);
  if ((textAt(args, "chars") ?? "") !== "") {
    return refused(
      "write_stdin failed: stdin is closed for this session; rerun exec_command with tty=true to keep stdin open",
    );
  }
  const startedMs = performance.now();
  await process.waitForEnd(clampPoll(numberAt(args, "yield_time_ms") ?? SHORTEST_POLL_MS));
  const exitCode = process.exitCode();
  if (exitCode !== undefined) context.sessions.remove(id);
  return done(
    formatCommandOutput({
      output: process.takeOutput().toString("utf8"),
      seconds: (performance.now() - startedMs) / 1000,
      exitCode,
      sessionId: exitCode === undefined ? id : undefined,
      limitTokens: outputLimitTokens(numberAt(args, "max_output_tokens"), context.settings),
    }),
  );
}

function clampPoll(wantedMs: number): number {
  return Math.min(Math.max(wantedMs, SHORTEST_POLL_MS), LONGEST_POLL_MS);
}

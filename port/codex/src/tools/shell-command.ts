import { constants } from "node:os";
import { resolve } from "node:path";
import { UnsupportedError } from "../exec/unsupported-error.ts";
import { booleanAt, isJsonObject, numberAt, parseJson, textAt } from "../responses/json.ts";
import type { JsonObject } from "../responses/json.ts";
import { describeOsError, errnoOf } from "../text/os-error.ts";
import { createChildEnv } from "./child-env.ts";
import { policyLimitTokens } from "./command-output.ts";
import { startCommand, type CommandLine, type CommandProcess } from "./command-process.ts";
import { describeMisfit, type JsonStruct } from "./json-shape.ts";
import { joinShellWords } from "./shell-quote.ts";
import { shellArgv } from "./shell-argv.ts";
import { done, refused, type ToolCall, type ToolContext, type ToolResult } from "./tool.ts";
import { truncateMiddle } from "./truncate-middle.ts";

const TEXT = { kind: "text" } as const;

const ARGUMENTS: JsonStruct = {
  kind: "struct",
  name: "ShellCommandToolCallParams",
  required: { command: TEXT },
  optional: { workdir: TEXT, login: { kind: "boolean" }, timeout_ms: { kind: "u64" } },
  isClosed: false,
};

const DEFAULT_TIMEOUT_MS = 10_000;
const TIMED_OUT = 124;

/**
 * The classic tool for commands, which works although it is not offered: one command to its end.
 *
 * Source: docs/reference/exec.md sections 6.3 and 6.4
 */
export async function shellCommand(call: ToolCall, context: ToolContext): Promise<ToolResult> {
  const misfit = describeMisfit(call.input, ARGUMENTS);
  if (misfit !== undefined) return refused(`failed to parse function arguments: ${misfit}`);
  if (context.settings.sandbox !== "danger-full-access") {
    const hint = "run with `-s danger-full-access` where that is safe";
    throw new UnsupportedError("running a command in a sandbox", hint);
  }
  const json = parseJson(call.input);
  return await runToEnd(isJsonObject(json) ? json : {}, call, context);
}

async function runToEnd(
  args: JsonObject,
  { callId }: ToolCall,
  context: ToolContext,
): Promise<ToolResult> {
  const cwd = resolve(context.cwd, textAt(args, "workdir") ?? "");
  const wanted = { cmd: textAt(args, "command") ?? "", shell: undefined };
  const argv = shellArgv({ ...wanted, login: booleanAt(args, "login") }, context.settings);
  const command = joinShellWords(argv);
  const env = createChildEnv(context.env, context.threadId);
  context.emit({ kind: "command-started", callId, command, cwd });
  const line: CommandLine = { argv, cwd, env, order: "stdout-first" };
  const end = await runLine(line, numberAt(args, "timeout_ms") ?? DEFAULT_TIMEOUT_MS, context);
  const exitCode = end.exitCode;
  const durationMs = Math.round(end.tookMs);
  context.emit({
    kind: "command-completed",
    callId,
    command,
    output: end.failure ?? end.output,
    exitCode,
    durationMs,
  });
  if (end.failure !== undefined) return refused(end.failure);
  const text = formatEnd(end, policyLimitTokens(context.settings));
  return exitCode === 0 ? done(text) : refused(text);
}

interface CommandEnd {
  readonly exitCode: number;
  readonly output: string;
  readonly tookMs: number;
  /** What is told instead of the output when a signal ended the command. */
  readonly failure: string | undefined;
  readonly isTimedOut: boolean;
}

async function runLine(
  line: CommandLine,
  timeoutMs: number,
  context: ToolContext,
): Promise<CommandEnd> {
  try {
    const started = await startCommand(line);
    context.sessions.track(started);
    return await waitForEnd(started, timeoutMs);
  } catch (error) {
    const message = `exec error: ${describeOsError(error)}`;
    context.log({ target: "codex_core::exec", kind: "text", message });
    const failure = `execution error: Io(${formatOsError(error)})`;
    return { exitCode: -1, output: "", tookMs: 0, failure, isTimedOut: false };
  }
}

const KINDS: ReadonlyMap<number, string> = new Map([
  [2, "NotFound"],
  [13, "PermissionDenied"],
  [20, "NotADirectory"],
]);

/** The debug form of a failed system call. */
function formatOsError(error: unknown): string {
  const code = errnoOf(error) ?? 0;
  const message = describeOsError(error).replace(/ \(os error \d+\)$/, "");
  const kind = KINDS.get(code) ?? "Uncategorized";
  return `Os { code: ${code}, kind: ${kind}, message: ${JSON.stringify(message)} }`;
}

async function waitForEnd(started: CommandProcess, timeoutMs: number): Promise<CommandEnd> {
  await started.waitForEnd(timeoutMs);
  const isTimedOut = started.exitCode() === undefined;
  const tookMs = performance.now() - started.startedMs;
  if (isTimedOut) started.kill();
  const output = started.takeOutput().toString("utf8");
  const signal = started.signal();
  const number = signal === undefined ? undefined : constants.signals[signal];
  const failure = number === undefined ? undefined : `execution error: Sandbox(Signal(${number}))`;
  const exitCode = isTimedOut ? TIMED_OUT : (started.exitCode() ?? -1);
  return { exitCode, output, tookMs, failure, isTimedOut };
}

function formatEnd({ exitCode, output, tookMs, isTimedOut }: CommandEnd, limit: number): string {
  const notice = `command timed out after ${Math.round(tookMs)} milliseconds\n`;
  const told = isTimedOut ? `${notice}${output}` : output;
  const shown = truncateMiddle(told, limit);
  const lines = told.split("\n").length - (told.endsWith("\n") ? 1 : 0);
  return [
    `Exit code: ${exitCode}`,
    `Wall time: ${Math.round(tookMs / 100) / 10} seconds`,
    ...(shown === told ? [] : [`Total output lines: ${lines}`]),
    "Output:",
    shown,
  ].join("\n");
}

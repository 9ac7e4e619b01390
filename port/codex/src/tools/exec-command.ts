import { resolve } from "node:path";
import { UnsupportedError } from "../exec/unsupported-error.ts";
import { describeOsError } from "../text/os-error.ts";
import { createChildEnv } from "./child-env.ts";
import { startCommand, type CommandProcess } from "./command-process.ts";
import { formatCommandOutput, outputLimitTokens } from "./command-output.ts";
import { findPatchCommand } from "./patch-command.ts";
import { parseExecArguments, type ExecArguments } from "./exec-arguments.ts";
import { shellArgv } from "./shell-argv.ts";
import { joinShellWords } from "./shell-quote.ts";
import { runPatch } from "./apply-patch-tool.ts";
import { done, refused, type ToolCall, type ToolContext, type ToolResult } from "./tool.ts";

/** A command that ends this soon is over before the model is told anything else. */
const GRACE_MS = 150;
const NODE_START_MS = 150;
/** How long after its end a longer command is reported as completed. */
const WATCH_MS = 100;

/**
 * Run a shell command; one that is not over when the time is up goes on as a session.
 *
 * Source: docs/reference/exec.md sections 3.2 and 6
 */
export async function execCommand(call: ToolCall, context: ToolContext): Promise<ToolResult> {
  const args = parseExecArguments(call.input);
  if (args.kind === "refused") return args;
  if (args.login === true && !context.settings.allowLoginShell) return refused(NO_LOGIN);
  const cwd = resolve(context.cwd, args.workdir ?? "");
  const patch = findPatchCommand(args.cmd);
  if (patch !== undefined) return await runPatchCommand(patch, { call, context, cwd });
  if (context.settings.sandbox !== "danger-full-access")
    throw new UnsupportedError(SANDBOXED, HINT);
  const argv = shellArgv(args, context.settings);
  const command = joinShellWords(argv);
  const env = createChildEnv(context.env, context.threadId);
  try {
    const started = await startCommand({ argv, cwd, env });
    context.sessions.track(started);
    return await watchCommand(started, { args, command, cwd, call, context });
  } catch (error) {
    const cause = `Failed to create unified exec process: ${describeOsError(error)}`;
    return refused(`exec_command failed for \`${command}\`: ${formatRejection(cause)}`);
  }
}

const NO_LOGIN = "login shell is disabled by config; omit `login` or set it to false.";
const SANDBOXED = "running a command in a sandbox";
const HINT = "run with `-s danger-full-access` where that is safe";

/** The reference's debug form of an error, quoted twice. */
function formatRejection(message: string): string {
  const inner = `Rejected(${JSON.stringify(message)})`;
  return `CreateProcess { message: ${JSON.stringify(inner)} }`;
}

interface PatchRun {
  readonly call: ToolCall;
  readonly context: ToolContext;
  readonly cwd: string;
}

async function runPatchCommand(
  { patch, dir }: { patch: string; dir: string | undefined },
  { call, context, cwd }: PatchRun,
): Promise<ToolResult> {
  const startedMs = performance.now();
  const result = await runPatch(patch, { call, context, cwd: resolve(cwd, dir ?? "") });
  if (result.kind !== "done" || typeof result.output !== "string") return result;
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(4);
  return done(`Wall time: ${seconds} seconds\nOutput:\n${result.output}`);
}

interface CommandRun {
  readonly args: ExecArguments;
  readonly command: string;
  readonly cwd: string;
  readonly call: ToolCall;
  readonly context: ToolContext;
}

async function watchCommand(started: CommandProcess, run: CommandRun): Promise<ToolResult> {
  const { args, command, cwd, call, context } = run;
  const { startedMs } = started;
  context.emit({ kind: "command-started", callId: call.callId, command, cwd });
  await started.waitForEnd(startedMs + graceMs(args.cmd) - performance.now());
  const watchedMs = performance.now();
  if (started.exitCode() !== undefined) {
    const output = started.takeOutput();
    reportEnd(started, run, { output, durationMs: 0 });
    return answer(started, run, { output, seconds: 0 });
  }
  started.startReport(); // what was printed until now will not be in the report
  started.onEnd(() => {
    setTimeout(() => {
      const durationMs = performance.now() - watchedMs - WATCH_MS;
      reportEnd(started, run, { output: started.takeReport(), durationMs });
    }, WATCH_MS).unref();
  });
  await started.waitForEnd(args.yieldMs);
  const seconds = (performance.now() - watchedMs) / 1000;
  return answer(started, run, { output: started.takeOutput(), seconds });
}

/** Our own `apply_patch` is a Node program: what its start takes longer is not the command's. */
function graceMs(cmd: string): number {
  return /\bapply_?patch\b/.test(cmd) ? GRACE_MS + NODE_START_MS : GRACE_MS;
}

interface Ending {
  readonly output: Buffer;
  readonly durationMs: number;
}

function reportEnd(
  started: CommandProcess,
  { command, call, context }: CommandRun,
  { output, durationMs }: Ending,
): void {
  context.emit({
    kind: "command-completed",
    callId: call.callId,
    command,
    output: output.toString("utf8"),
    exitCode: started.exitCode() ?? -1,
    durationMs: Math.round(durationMs),
  });
}

function answer(
  started: CommandProcess,
  { args, context }: CommandRun,
  { output, seconds }: { readonly output: Buffer; readonly seconds: number },
): ToolResult {
  const exitCode = started.exitCode();
  return done(
    formatCommandOutput({
      output: output.toString("utf8"),
      seconds,
      exitCode,
      sessionId: exitCode === undefined ? context.sessions.add(started) : undefined,
      limitTokens: outputLimitTokens(args.maxOutputTokens, context.settings),
    }),
  );
}

import { spawn, type ChildProcess } from "node:child_process";
import { createOutputBuffer, type OutputBuffer } from "./output-buffer.ts";

/** A program to run, without a terminal and with nothing on its stdin. */
export interface CommandLine {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Whether stdout and stderr are kept as they come, which is the default, or one after the other. */
  readonly order?: "as-it-comes" | "stdout-first";
}

/** A command that was started. */
export interface CommandProcess {
  /** When it was started, by `performance.now()`. */
  readonly startedMs: number;
  /** Whether the command ended, and how: -1 when a signal ended it. */
  exitCode(): number | undefined;
  /** The signal that ended it, if one did. */
  signal(): NodeJS.Signals | undefined;
  /** What it printed since the last call, stdout and stderr as they came. */
  takeOutput(): Buffer;
  /** Begin to keep what it prints for the report of its end, apart from what is taken. */
  startReport(): void;
  /** What it printed since the report was started. */
  takeReport(): Buffer;
  /** Wait for the end, at most so long. */
  waitForEnd(timeoutMs: number): Promise<void>;
  /** Run `then` when the command ends, or now if it has ended. */
  onEnd(then: () => void): void;
  /** End the command and whatever it started. */
  kill(): void;
}

/** Start a command; throws the system's error when it cannot be started. */
export async function startCommand({
  argv,
  cwd,
  env,
  order,
}: CommandLine): Promise<CommandProcess> {
  const [program = "", ...args] = argv;
  const startedMs = performance.now();
  const child = spawn(program, args, {
    cwd,
    env,
    detached: true, // lead a process group, so that all of it can be ended
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = createOutputBuffer();
  const errors = order === "stdout-first" ? createOutputBuffer() : output;
  let report: OutputBuffer | undefined;
  child.stdout.on("data", (bytes: Uint8Array) => {
    output.push(bytes);
    report?.push(bytes);
  });
  child.stderr.on("data", (bytes: Uint8Array) => {
    errors.push(bytes);
    report?.push(bytes);
  });
  let exitCode: number | undefined;
  let endSignal: NodeJS.Signals | undefined;
  const ended = new Promise<void>((resolve) => {
    child.on("close", (code, signal) => {
      exitCode = code ?? -1;
      endSignal = signal ?? undefined;
      resolve();
    });
  });
  await whenSpawned(child);
  return {
    startedMs,
    exitCode: () => exitCode,
    signal: () => endSignal,
    takeOutput: () =>
      errors === output ? output.take() : Buffer.concat([output.take(), errors.take()]),
    startReport() {
      report = createOutputBuffer();
    },
    takeReport: () => report?.take() ?? Buffer.alloc(0),
    async waitForEnd(timeoutMs) {
      await Promise.race([ended, delay(timeoutMs)]);
    },
    onEnd(then) {
      void ended.then(then);
    },
    kill() {
      killGroup(child);
    },
  };
}

async function whenSpawned(child: ChildProcess): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    child.once("spawn", resolve);
    child.once("error", reject);
  });
}

async function delay(timeoutMs: number): Promise<void> {
  await new Promise<void>((resolve) => {
    setTimeout(resolve, timeoutMs).unref();
  });
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It ended by itself.
  }
}

import { setTimeout as sleep } from "node:timers/promises";
import { execa } from "execa";
import { SubjectNotStartedError } from "../../core/errors/subject-not-started-error.ts";
import type { Lab } from "../lab/lab.ts";
import { collectStream } from "./bounded-stream.ts";
import type { Driver, Exit, StepRequest, StepResult } from "./driver.ts";
import { findLabProcesses, killGroup, killProcesses, type LabProcess } from "./process-group.ts";

/** Kept of each stream, in bytes: 8 MiB. What is beyond is counted, and the run is red. */
const STREAM_LIMIT_BYTES = 8 * 1024 * 1024;

/** How long children may take to end after their parent, in milliseconds, before they are leftovers. */
const GRACE_MS = 400;

/** How long a pipe may stay open after the last process of the lab is gone, in milliseconds. */
const DRAIN_MS = 2_000;

/** Drive a command-line subject: one process per step, run to its end. */
export const processDriver: Driver = {
  async run(step: StepRequest, lab: Lab): Promise<StepResult> {
    const subject = execa(`${lab.paths.bin}/${step.program}`, [...step.args], {
      cwd: step.cwd,
      env: step.env,
      extendEnv: false, // the developer's own settings must never reach a golden
      ...(step.stdin === undefined ? { stdin: "ignore" as const } : { input: step.stdin }),
      stdout: "pipe",
      stderr: "pipe",
      buffer: false, // bounded by us: execa's own limit would kill the subject
      detached: true, // lead a process group, so that children die with the subject
      reject: false,
    });
    const stdout = collectStream(subject.stdout, STREAM_LIMIT_BYTES);
    const stderr = collectStream(subject.stderr, STREAM_LIMIT_BYTES);
    let timeIsUp = false;
    const deadline = setTimeout(() => {
      timeIsUp = true;
      killGroup(subject.pid);
    }, step.timeoutMs);
    const ended = await waitForEnd(subject);
    clearTimeout(deadline);
    if (ended === undefined) {
      throw new SubjectNotStartedError(step.program, (await subject).cause);
    }
    const leftovers = await endLeftovers(lab.paths.root, subject.pid ?? 1);
    killGroup(subject.pid);
    await Promise.race([
      Promise.all([stdout.done, stderr.done]),
      sleep(DRAIN_MS, undefined, { ref: false }),
    ]);
    subject.stdout.destroy();
    subject.stderr.destroy();
    const exit: Exit = timeIsUp ? { kind: "deadline" } : ended;
    return { exit, stdout: stdout.result(), stderr: stderr.result(), leftovers };
  },
};

/** Wait for the process itself, not for its pipes: a grandchild may hold those. `undefined`: it never started. */
function waitForEnd(subject: {
  readonly pid?: number | undefined;
  once(event: "exit", listener: (code: number | null, signal: string | null) => void): unknown;
}): Promise<Exit | undefined> {
  if (subject.pid === undefined) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    subject.once("exit", (code, signal) => {
      if (code === null) resolve({ kind: "signal", signal: signal ?? "unknown" });
      else resolve({ kind: "code", code });
    });
  });
}

async function endLeftovers(root: string, sincePid: number): Promise<readonly LabProcess[]> {
  const graceEndsAt = performance.now() + GRACE_MS;
  let alive = findLabProcesses(root, sincePid);
  while (alive.length > 0 && performance.now() < graceEndsAt) {
    await sleep(10);
    alive = findLabProcesses(root, sincePid);
  }
  killProcesses(alive);
  return alive;
}

import { describeOsError, errnoOf } from "../text/os-error.ts";
import type { ExecEnd } from "./exec-end.ts";
import type { ExecIo } from "./exec-io.ts";
import type { ExecOptions } from "./exec-options.ts";
import { prepareRun } from "./prepare-run.ts";
import { runThread } from "./run-thread.ts";
import { UnsupportedError, UNSUPPORTED_EXIT_CODE } from "./unsupported-error.ts";

/**
 * Run `codex exec` to its end and tell how it ended: 0 the turn completed, 1 it did not or could
 * not begin, 70 the port cannot do what was asked. Writes everything a user sees.
 *
 * Source: docs/reference/exec.md
 */
export async function runExec(options: ExecOptions, io: ExecIo): Promise<ExecEnd> {
  try {
    const prepared = await prepareRun(options, io);
    if (prepared.kind === "failed") {
      return fail(prepared.message, io);
    }
    const ran = await runThread(prepared.run, io);
    if (ran.kind === "failed") return fail(ran.message, io);
    return { exitCode: ran.exitCode, how: ran.exitCode === 0 ? "return" : "exit" };
  } catch (error) {
    if (errnoOf(error) !== undefined) {
      return fail(`Error: ${describeOsError(error)}`, io);
    }
    if (!(error instanceof UnsupportedError)) throw error;
    io.stderr.write(`${error.message}\nHint: ${error.hint}\n`);
    return { exitCode: UNSUPPORTED_EXIT_CODE, how: "exit" };
  }
}

/** Say why nothing was done. What begins with `Error: ` is returned to the caller and printed there. */
function fail(message: string, io: ExecIo): ExecEnd {
  io.stderr.write(`${message}\n`);
  return { exitCode: 1, how: message.startsWith("Error: ") ? "return" : "exit" };
}

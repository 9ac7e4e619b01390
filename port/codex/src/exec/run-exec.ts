import { describeOsError, errnoOf } from "../text/os-error.ts";
import type { ExecIo } from "./exec-io.ts";
import type { ExecOptions } from "./exec-options.ts";
import { prepareRun } from "./prepare-run.ts";
import { runThread } from "./run-thread.ts";
import { UnsupportedError, UNSUPPORTED_EXIT_CODE } from "./unsupported-error.ts";

/**
 * Run `codex exec` to its end and tell the exit code: 0 the turn completed, 1 it did not or could
 * not begin, 70 the port cannot do what was asked. Writes everything a user sees.
 *
 * Source: docs/reference/exec.md
 */
export async function runExec(options: ExecOptions, io: ExecIo): Promise<number> {
  try {
    const prepared = await prepareRun(options, io);
    if (prepared.kind === "failed") {
      io.stderr.write(`${prepared.message}\n`);
      return 1;
    }
    return await runThread(prepared.run, io);
  } catch (error) {
    if (errnoOf(error) !== undefined) {
      io.stderr.write(`Error: ${describeOsError(error)}\n`);
      return 1;
    }
    if (!(error instanceof UnsupportedError)) throw error;
    io.stderr.write(`${error.message}\nHint: ${error.hint}\n`);
    return UNSUPPORTED_EXIT_CODE;
  }
}

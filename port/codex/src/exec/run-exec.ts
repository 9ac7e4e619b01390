import type { ExecIo } from "./exec-io.ts";
import type { ExecOptions } from "./exec-options.ts";

/** Run `codex exec` to its end and tell the exit code. Writes everything a user sees; never throws for bad input. */
export async function runExec(options: ExecOptions, io: ExecIo): Promise<number> {
  io.stderr.write(`codex (TypeScript port): exec is not supported yet (${options.target.kind})\n`);
  return await Promise.resolve(70);
}

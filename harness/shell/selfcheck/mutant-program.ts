import { writeFileSync } from "node:fs";
import { alterationOf } from "./all-mutants.ts";
import { runAltered } from "./run-altered.ts";

/** What a wrapper calls this program with, before the path it was called by and its own arguments. */
export type WrapperArguments = readonly [id: string, failureFile: string, reference: string];

const [id = "", failureFile = "", reference = "", calledAs = "", ...args] = process.argv.slice(2);

try {
  const end = await runAltered({ reference, calledAs, args, env: process.env }, alterationOf(id));
  if ("signal" in end) process.kill(process.pid, end.signal);
  else process.exitCode = end.code;
} catch (error) {
  // A broken mutant must not look like a broken subject: the harness reads this file.
  writeFileSync(failureFile, error instanceof Error ? error.message : String(error));
  process.exitCode = 70;
}

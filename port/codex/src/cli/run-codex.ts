import { writeAll } from "../text/write-all.ts";

/** The `codex` program: resolves to its exit code. */
export async function runCodex(args: readonly string[]): Promise<number> {
  writeAll(1, "codex-cli 0.136.0\n");
  await Promise.resolve(args);
  return 0;
}

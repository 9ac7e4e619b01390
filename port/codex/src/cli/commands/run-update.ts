import type { CommandEnd, CommandInput } from "../command-run.ts";
import { fail } from "../fail.ts";
import { refuseFeature } from "../refuse.ts";

const MANAGERS = ["CODEX_MANAGED_BY_NPM", "CODEX_MANAGED_BY_BUN"];

/** `codex update`: only says when nobody knows how it was installed. */
export async function runUpdate({ environment }: CommandInput): Promise<CommandEnd> {
  await Promise.resolve();
  if (MANAGERS.some((name) => environment[name] !== undefined)) {
    return refuseFeature("`codex update` by a package manager");
  }
  return fail(
    "Could not detect the Codex installation method. Please update manually: https://developers.openai.com/codex/cli/",
  );
}

import { readAuthFile } from "../../auth/auth-store.ts";
import { describeConfigProblem } from "../../config/toml-error.ts";
import type { CommandEnd, CommandInput } from "../command-run.ts";
import { loadCommandConfig } from "../config-sources.ts";
import { fail } from "../fail.ts";
import { refuse } from "../refuse.ts";

/** `codex apply TASK`: only says when nobody is signed in who could have tasks. */
export async function runApply(input: CommandInput): Promise<CommandEnd> {
  await Promise.resolve();
  const { codexHome, parsed } = input;
  if (codexHome.kind === "missing") return fail(codexHome.message);
  const loaded = loadCommandConfig(input, codexHome.path);
  if (loaded.kind === "failed") {
    const { summary, cause } = describeConfigProblem(loaded.failure);
    return fail(summary, cause === undefined ? [] : [cause]);
  }
  return readAuthFile(codexHome.path).kind === "none"
    ? fail("ChatGPT auth not available")
    : refuse(parsed.path);
}

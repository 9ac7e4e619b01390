import { writeAll } from "../../text/write-all.ts";
import { RETURNED, type CommandEnd, type CommandInput } from "../command-run.ts";
import { valueOf } from "../grammar/found-arguments.ts";

/** `codex completion [SHELL]`: the recorded script of a shell, bash if none is named. */
export async function runCompletion({ parsed }: CommandInput): Promise<CommandEnd> {
  const { default: recorded } = await import("../../../data/completions.json", {
    with: { type: "json" },
  });
  const scripts: Readonly<Record<string, string>> = recorded;
  const shell = valueOf(parsed.found, "shell") ?? "bash";
  const script = scripts[shell];
  if (script === undefined) throw new Error(`no completion script was recorded for ${shell}`);
  writeAll(1, script);
  return RETURNED;
}

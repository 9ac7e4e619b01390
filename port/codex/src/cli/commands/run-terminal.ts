import { parseOverride } from "../../config/parse-override.ts";
import type { CommandEnd, CommandInput } from "../command-run.ts";
import { fail } from "../fail.ts";
import { hasFlag, valueOf, valuesOf } from "../grammar/found-arguments.ts";
import { refuse } from "../refuse.ts";
import { say } from "./auth-settings.ts";

const ADDRESS = /^(?:wss?:\/\/[^/\s]+:\d+\/?|unix:\/\/.*)$/;
const FORMS = "`ws://host:port`, `wss://host:port`, `unix://`, or `unix://PATH`";

/** `codex` without a command: only says when its options make no sense. */
export async function runTerminal({ parsed: { root, path } }: CommandInput): Promise<CommandEnd> {
  await Promise.resolve();
  const address = valueOf(root, "remote");
  if (address !== undefined && !ADDRESS.test(address)) {
    return fail(`invalid remote address \`${address}\`; expected ${FORMS}`);
  }
  if (address === undefined && hasFlag(root, "remote-auth-token-env")) {
    return say("ERROR: `--remote-auth-token-env` requires `--remote`.", 1);
  }
  for (const text of valuesOf(root, "config")) {
    const override = parseOverride(text);
    if (override.kind === "failed")
      return say(`Error parsing -c overrides: ${override.message}`, 1);
  }
  return refuse(path);
}

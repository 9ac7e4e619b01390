import { option, positional, requiredOption } from "../grammar/argument.ts";
import { command, VERSION, type Command } from "../grammar/command.ts";

const TASK = positional("<TASK_ID>");
const ATTEMPT = option("--attempt <N>", { check: (text) => checkRange(text, "attempts", 4) });

/** `codex cloud`: tasks that run elsewhere. */
export const cloudCommand: Command = command("cloud", [VERSION], {
  aliases: ["cloud-tasks"],
  commands: [
    command("exec", [
      positional("[QUERY]"),
      requiredOption("--env <ENV_ID>"),
      option("--attempts <ATTEMPTS>", { check: (text) => checkRange(text, "attempts", 4) }),
      option("--branch <BRANCH>"),
    ]),
    command("status", [TASK]),
    command("list", [
      option("--env <ENV_ID>"),
      option("--limit <N>", { check: (text) => checkRange(text, "limit", 20) }),
      option("--cursor <CURSOR>"),
      option("--json"),
    ]),
    command("apply", [TASK, ATTEMPT]),
    command("diff", [TASK, ATTEMPT]),
  ],
});

function checkRange(text: string, name: string, highest: number): string | undefined {
  if (!/^[+-]?\d+$/.test(text)) return `${name} must be an integer between 1 and ${highest}`;
  const number = Number(text);
  return number >= 1 && number <= highest ? undefined : `${name} must be between 1 and ${highest}`;
}

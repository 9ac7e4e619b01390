import { writeAll } from "../text/write-all.ts";
import type { CommandEnd } from "./command-run.ts";
import type { StopReason, Usage, UsageError } from "./grammar/stop-parsing.ts";
import { helpPage } from "./help-page.ts";
import { VERSION_NUMBER } from "./version-number.ts";

/** Print why parsing stopped: a usage error, a help page or a version. */
export async function printStop(reason: StopReason): Promise<CommandEnd> {
  switch (reason.kind) {
    case "usage-error":
      writeAll(2, await formatUsageError(reason));
      return { exitCode: 2, how: "exit" };
    case "version":
      writeAll(1, `${["codex-cli", ...reason.path].join("-")} ${VERSION_NUMBER}\n`);
      return { exitCode: 0, how: "exit" };
    case "help":
      break;
  }
  const page = await helpPage(reason.path);
  writeAll(reason.isError ? 2 : 1, reason.isLong ? page.long : page.short);
  return { exitCode: reason.isError ? 2 : 0, how: "exit" };
}

/** Lay out a usage error. Source: docs/reference/cli.md section 0.7 */
async function formatUsageError({ message, tips, usage }: UsageError): Promise<string> {
  const blocks = [
    `error: ${message}`,
    ...(tips.length === 0 ? [] : [tips.map((tip) => `  tip: ${tip}`).join("\n")]),
    ...(usage === undefined ? [] : [`Usage: ${await usageText(usage)}`]),
    "For more information, try '--help'.\n",
  ];
  return blocks.join("\n\n");
}

async function usageText(usage: Usage): Promise<string> {
  if (usage.kind === "lines") return usage.text;
  const { short } = await helpPage(usage.path);
  return /^Usage: (.*(?:\n .*)*)/m.exec(short)?.[1] ?? "";
}

import { findCodexHome } from "../arg0/codex-home.ts";
import { linkPrograms, type ProgramLinks } from "../arg0/program-links.ts";
import { writeAll } from "../text/write-all.ts";
import { checkRootFlags } from "./check-root-flags.ts";
import type { CommandEnd } from "./command-run.ts";
import { fail } from "./fail.ts";
import { findCommandRun } from "./find-command-run.ts";
import type { ParsedCommand } from "./grammar/found-arguments.ts";
import { parseCommandLine } from "./grammar/parse-command-line.ts";
import { StopParsing } from "./grammar/stop-parsing.ts";
import { printStop } from "./print-stop.ts";
import { refuse } from "./refuse.ts";
import { codexCommand } from "./tree/codex-command.ts";

/** The `codex` program: resolves to its exit code. */
export async function runCodex(words: readonly string[]): Promise<number> {
  const links = linkPrograms(process.argv[1] ?? "", process.env);
  announce(links);
  const end = await runWords(words);
  if (end.how === "return" && links.kind === "linked") links.remove();
  return end.exitCode;
}

/** Children find the helper programs first on their path. */
function announce(links: ProgramLinks): void {
  if (links.kind === "linked") {
    const path = process.env["PATH"];
    process.env["PATH"] = path === undefined ? links.folder : `${links.folder}:${path}`;
    return;
  }
  writeAll(2, `WARNING: proceeding, even though we could not update PATH: ${links.message}\n`);
}

async function runWords(words: readonly string[]): Promise<CommandEnd> {
  const parsed = parseOrStop(words);
  if (parsed instanceof StopParsing) return printStop(parsed.reason);
  const problem = await checkRootFlags(parsed);
  if (problem !== undefined) return fail(problem);
  const run = await findCommandRun(parsed.path);
  if (run === undefined) return refuse(parsed.path);
  return run({
    parsed,
    codexHome: findCodexHome(process.env),
    cwd: process.cwd(),
    environment: process.env,
  });
}

function parseOrStop(words: readonly string[]): ParsedCommand | StopParsing {
  try {
    return parseCommandLine(codexCommand, words);
  } catch (error) {
    if (error instanceof StopParsing) return error;
    throw error;
  }
}

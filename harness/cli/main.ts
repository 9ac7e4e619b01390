import { Command, CommanderError, Option } from "commander";
import { HarnessError } from "../core/errors/harness-error.ts";
import { commands } from "./commands/all-commands.ts";
import { printError } from "./terminal.ts";

/** Exit code for a wrong command line, as for any other usage error. */
const USAGE_EXIT_CODE = 2;

/** Exit code when the harness itself failed: nothing was judged. */
const FAILURE_EXIT_CODE = 3;

/** Read the command line, run the command, set the exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  const program = new Command("parity")
    .description("Is this port a drop-in replacement for the original?")
    .addHelpText(
      "after",
      "\nExit codes: 0 parity holds, 1 it does not, 2 wrong usage, 3 not judged.",
    )
    .configureHelp({ helpWidth: 80 })
    .configureOutput({ writeErr: (text) => process.stderr.write(text) })
    .showSuggestionAfterError()
    .showHelpAfterError("Hint: run `npm run parity -- --help`")
    .exitOverride();
  for (const add of commands) {
    const command = add(program);
    command
      .addOption(new Option("--target <id>", "system to test").default("codex"))
      .configureHelp({ helpWidth: 80 })
      .exitOverride();
  }
  try {
    await program.parseAsync([...argv], { from: "user" });
  } catch (error) {
    process.exitCode = report(error);
  }
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE_EXIT_CODE;
  if (error instanceof HarnessError) {
    printError(`Error: ${error.message}`);
    printError(`Hint: ${error.hint}`);
    return error.exitCode;
  }
  // A fault of the harness itself: here, and only here, a stack helps.
  printError(
    `Internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  printError("Hint: this is a fault of the harness; please report it with the command you ran");
  return FAILURE_EXIT_CODE;
}

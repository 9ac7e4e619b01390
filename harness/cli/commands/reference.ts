import type { Command } from "commander";
import { findReference } from "../../shell/reference/find-reference.ts";
import { loadTarget } from "../../shell/store/load-target.ts";
import { printError, printLine } from "../terminal.ts";

/** `parity reference [VERSION]`: install a published reference, verify it, print its executable. */
export function addReference(program: Command): Command {
  return program
    .command("reference")
    .argument("[version]", "published version or path; default: the pinned one")
    .option("--json", "print the result as JSON")
    .description("install a reference, verify it, print the path of its executable")
    .action(
      async (
        version: string | undefined,
        options: { readonly target: string; readonly json?: true },
      ) => {
        const target = await loadTarget(options.target);
        const reference = await findReference(target, version, printError);
        printLine(options.json === true ? JSON.stringify(reference) : reference.executable);
      },
    );
}

import { renderDiff } from "../../core/report/render-diff.ts";
import type { Command } from "commander";
import { UsageError } from "../../core/errors/usage-error.ts";
import { allLabsDisposed } from "../../shell/lab/dispose-later.ts";
import { choosePort } from "../../shell/run/choose-port.ts";
import { createRunContext } from "../../shell/run/context.ts";
import { diffScenario } from "../../shell/run/diff-scenario.ts";
import { installedReference } from "../../shell/reference/install-reference.ts";
import { printError, printLine, wantsColour } from "../terminal.ts";

interface DiffFlags {
  readonly target: string;
  readonly port?: string;
  readonly json?: true;
}

/** `parity diff ID`: every difference of one scenario; in full where the reference is installed. */
export function addDiff(program: Command): Command {
  return program
    .command("diff")
    .argument("<id>", "id of one scenario")
    .option("--port <executable>", "compare this executable instead of the target's port")
    .option("--json", "print the judged scenario as JSON")
    .description("show every difference of one scenario")
    .action(async (id: string, flags: DiffFlags) => {
      const context = await createRunContext(flags.target);
      const scenario = context.scenarios.find((one) => one.id === id);
      if (scenario === undefined) {
        throw new UsageError(
          `Cannot find scenario "${id}"`,
          "Run `npm run parity -- list` to see every id",
        );
      }
      const reference = await installedReference(context.target);
      if (reference === undefined) {
        printError(
          "Veiled texts are shown as hashes: run `npm run parity -- reference` to see them in full",
        );
      }
      const port = await choosePort(context.target, flags.port);
      const result = await diffScenario(context, scenario, { port, reference });
      await allLabsDisposed();
      printLine(
        flags.json === true
          ? JSON.stringify(result, undefined, 2)
          : renderDiff(result, { colour: wantsColour() }),
      );
      process.exitCode = result.verdict === "identical" || result.verdict === "equivalent" ? 0 : 1;
    });
}

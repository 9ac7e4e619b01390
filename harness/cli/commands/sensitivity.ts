import { availableParallelism } from "node:os";
import type { Command } from "commander";
import { allLabsDisposed } from "../../shell/lab/dispose-later.ts";
import { findReference } from "../../shell/reference/find-reference.ts";
import { createRunContext } from "../../shell/run/context.ts";
import { measureSensitivity, selectMutants } from "../../shell/selfcheck/measure-sensitivity.ts";
import { exitCodeOf } from "../../shell/selfcheck/mutant-result.ts";
import { parsePositive } from "../parse-positive.ts";
import { renderMutantList, renderSensitivity, sensitivityJson } from "../render-sensitivity.ts";
import { printError, printLine, startProgress } from "../terminal.ts";

interface SensitivityFlags {
  readonly target: string;
  readonly jobs: number;
  readonly list?: true;
  readonly json?: true;
}

/** `parity sensitivity [id…]`: broken subjects, one alteration each; the harness must name every one. */
export function addSensitivity(program: Command): Command {
  return program
    .command("sensitivity")
    .argument("[id...]", "ids or globs of mutants; default: all")
    .option("--jobs <n>", "runs at a time", parsePositive, availableParallelism())
    .option("--list", "list the mutants and run none")
    .option("--json", "print the result as JSON")
    .description("prove that deliberately broken subjects are found")
    .action(async (ids: readonly string[], flags: SensitivityFlags) => {
      const mutants = selectMutants(ids);
      if (flags.list === true) {
        printLine(renderMutantList(mutants));
        return;
      }
      const context = await createRunContext(flags.target);
      const { executable } = await findReference(context.target, undefined, printError);
      const progress = startProgress("sensitivity");
      const result = await measureSensitivity(context, {
        reference: executable,
        mutants,
        jobs: flags.jobs,
        onProgress: (done, total, what) => progress.update(done, total, what),
      });
      progress.end();
      await allLabsDisposed();
      printLine(
        flags.json === true
          ? JSON.stringify(sensitivityJson(result), undefined, 2)
          : renderSensitivity(result),
      );
      process.exitCode = exitCodeOf(result);
    });
}

import { availableParallelism } from "node:os";
import type { Command } from "commander";
import { findOrphans } from "../../shell/store/find-orphans.ts";
import { UsageError } from "../../core/errors/usage-error.ts";
import { allLabsDisposed } from "../../shell/lab/dispose-later.ts";
import { findReference } from "../../shell/reference/find-reference.ts";
import { captureScenario } from "../../shell/run/capture.ts";
import { type CaptureResult, isCaptured } from "../../shell/run/capture-result.ts";
import { createRunContext } from "../../shell/run/context.ts";
import { mapConcurrently } from "../../shell/run/map-concurrently.ts";
import { selectScenarios } from "../../shell/run/select-scenarios.ts";
import { recoverGoldens } from "../../shell/store/write-golden.ts";
import { parsePositive } from "../parse-positive.ts";
import { renderCapture } from "../render-capture.ts";
import { printError, printLine, startProgress } from "../terminal.ts";

interface CaptureFlags {
  readonly target: string;
  readonly reference?: string;
  readonly check?: true;
  readonly runs: number;
  readonly jobs: number;
  readonly json?: true;
}

/** `parity capture [id…]`: run the reference, write goldens, or check that they reproduce. */
export function addCapture(program: Command): Command {
  return program
    .command("capture")
    .argument("[id...]", "ids, folders or globs; default: all")
    .option("--reference <version|path>", "another reference; it can be checked, never recorded")
    .option("--check", "record again and compare; touch nothing")
    .option("--runs <n>", "runs of the reference that must agree", parsePositive, 3)
    .option("--jobs <n>", "scenarios at a time", parsePositive, availableParallelism())
    .option("--json", "print the result as JSON")
    .description("run the reference and record goldens")
    .action(async (ids: readonly string[], flags: CaptureFlags) => {
      const results = await capture(ids, flags);
      printLine(
        flags.json === true ? JSON.stringify(results, undefined, 2) : renderCapture(results, flags),
      );
      const isWhole = results.every((result) => isCaptured(result) || result.outcome === "not-run");
      process.exitCode = isWhole ? 0 : 1;
    });
}

async function capture(
  ids: readonly string[],
  flags: CaptureFlags,
): Promise<readonly CaptureResult[]> {
  const context = await createRunContext(flags.target);
  const scenarios = selectScenarios(context.scenarios, ids);
  const reference = await findReference(context.target, flags.reference, printError);
  if (!reference.isPinned && flags.check !== true) {
    throw new UsageError(
      `Cannot record goldens from ${reference.version}: its SHA-256 is ${reference.sha256}, not the pinned one`,
      "Leave `--reference` out to record, or add `--check` to compare this binary with the goldens",
    );
  }
  recoverGoldens(context.target);
  if (ids.length === 0) findOrphans(context);
  const progress = startProgress("capture");
  let done = 0;
  const results = await mapConcurrently(scenarios, flags.jobs, async (scenario) => {
    const result = await captureScenario(context, scenario, {
      reference: { executable: reference.executable, aliases: [] },
      options: { runs: flags.check === true ? 1 : flags.runs, check: flags.check === true },
    });
    done += 1;
    progress.update(done, scenarios.length, scenario.id);
    return result;
  });
  progress.end();
  await allLabsDisposed();
  return results;
}

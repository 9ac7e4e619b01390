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
import { recordPortData } from "../../shell/run/record-port-data.ts";
import { createSlots } from "../../shell/run/slots.ts";
import { selectScenarios } from "../../shell/run/select-scenarios.ts";
import { findChangedPortData, writePortData } from "../../shell/store/port-data-store.ts";
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
    .option("--jobs <n>", "subjects at a time", parsePositive, availableParallelism())
    .option("--json", "print the result as JSON")
    .description("run the reference and record goldens")
    .action(async (ids: readonly string[], flags: CaptureFlags) => {
      const { results, changedData } = await capture(ids, flags);
      printLine(
        flags.json === true
          ? JSON.stringify({ scenarios: results, portData: changedData }, undefined, 2)
          : renderCapture(results, { check: flags.check === true, changedData }),
      );
      const isWhole = results.every((result) => isCaptured(result) || result.outcome === "not-run");
      const isCurrent = flags.check !== true || changedData.length === 0;
      process.exitCode = isWhole && isCurrent ? 0 : 1;
    });
}

interface Captured {
  readonly results: readonly CaptureResult[];
  /** Files of port data that changed, or with `--check` would. */
  readonly changedData: readonly string[];
}

async function capture(ids: readonly string[], flags: CaptureFlags): Promise<Captured> {
  const context = { ...(await createRunContext(flags.target)), slots: createSlots(flags.jobs) };
  const scenarios = selectScenarios(context.scenarios, ids);
  const reference = await findReference(context.target, flags.reference, printError);
  const isCheck = flags.check === true;
  if (!reference.isPinned && !isCheck) {
    throw new UsageError(
      `Cannot record goldens from ${reference.version}: its SHA-256 is ${reference.sha256}, not the pinned one`,
      "Leave `--reference` out to record, or add `--check` to compare this binary with the goldens",
    );
  }
  recoverGoldens(context.target);
  if (ids.length === 0) findOrphans(context.target, context.scenarios);
  const subject = { executable: reference.executable, aliases: [] };
  const progress = startProgress("capture");
  let done = 0;
  const results = await mapConcurrently(scenarios, flags.jobs + 1, async (scenario) => {
    const result = await captureScenario(context, scenario, {
      reference: subject,
      options: { runs: isCheck ? 1 : flags.runs, check: isCheck },
    });
    done += 1;
    progress.update(done, scenarios.length, scenario.id);
    return result;
  });
  progress.end();
  const data = ids.length === 0 && reference.isPinned ? await recordPortData(context, subject) : [];
  await allLabsDisposed();
  const store = isCheck ? findChangedPortData : writePortData;
  return { results, changedData: data.length === 0 ? [] : store(context.target, data) };
}

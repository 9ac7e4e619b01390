import { compareObservations } from "../../core/compare/compare-observations.ts";
import type { ChannelComparison } from "../../core/compare/difference.ts";
import { HarnessError } from "../../core/errors/harness-error.ts";
import { SecretFoundError } from "../../core/errors/secret-found-error.ts";
import { formatGolden } from "../../core/golden/format-golden.ts";
import { type Golden, type GoldenFile, SEAL_FILE } from "../../core/golden/golden.ts";
import { parseGolden } from "../../core/golden/parse-golden.ts";
import { scanSecrets } from "../../core/golden/scan-secrets.ts";
import type { Channel } from "../../core/observation/observation.ts";
import type { Scenario } from "../../core/scenario/scenario.ts";
import { readGoldenFile } from "../store/golden-store.ts";
import { goldenExpectation, readGolden, sealFacts } from "../store/read-golden.ts";
import { sha256 } from "../store/sha256.ts";
import { writeGolden } from "../store/write-golden.ts";
import { type CanonicalRun, runCanonically } from "./canonical-run.ts";
import type { CaptureResult } from "./capture-result.ts";
import type { RunContext } from "./context.ts";
import { findRunFaults } from "./find-run-faults.ts";
import { missingCapability } from "./select-scenarios.ts";
import type { Subject } from "../lab/subject.ts";

/** How to capture. */
export interface CaptureOptions {
  /** Runs of the reference that must agree. */
  readonly runs: number;
  /** Compare with the goldens on disk and touch nothing. */
  readonly check: boolean;
}

/**
 * Capture one scenario from the reference: run it several times, refuse what varies, what lacks its evidence and
 * what looks like a secret, then write the golden as a whole or, with `check`, compare it with the one on disk.
 */
export async function captureScenario(
  context: RunContext,
  scenario: Scenario,
  { reference, options }: { readonly reference: Subject; readonly options: CaptureOptions },
): Promise<CaptureResult> {
  const { id } = scenario;
  const missing = missingCapability(scenario);
  if (missing !== undefined)
    return { id, outcome: "not-run", because: `this machine has no ${missing}` };
  const first = await runCanonically(context, scenario, reference);
  for (let run = 2; run <= options.runs; run += 1) {
    const again = await runCanonically(context, scenario, reference);
    const comparisons = findDrift(scenario, first.channels, again.channels);
    if (comparisons.length > 0) return { id, outcome: "unstable", run, comparisons };
  }
  const reasons = findRunFaults(scenario, first);
  if (reasons.length > 0) return { id, outcome: "refused", reasons };
  return options.check
    ? checkGolden(context, scenario, first)
    : storeGolden(context, { scenario, run: first, runs: options.runs });
}

function storeGolden(
  context: RunContext,
  {
    scenario,
    run,
    runs,
  }: { readonly scenario: Scenario; readonly run: CanonicalRun; readonly runs: number },
): CaptureResult {
  const files = formatGolden(run.channels, sealFacts(context, scenario, runs), sha256);
  refuseSecrets(scenario, files);
  parseGolden(files, goldenExpectation(context, scenario)); // what cannot be read back must not be written
  const isWritten = writeGolden(context.target, scenario.id, files);
  return { id: scenario.id, outcome: isWritten ? "written" : "unchanged" };
}

function checkGolden(context: RunContext, scenario: Scenario, run: CanonicalRun): CaptureResult {
  const { id } = scenario;
  try {
    const golden = readGolden(context, scenario);
    const drift = findDrift(scenario, golden.channels, run.channels);
    const comparisons =
      drift.length > 0
        ? drift // the seal of another text is another: that would say it twice
        : findDrift(scenario, ...sealChannels(context, { scenario, golden, run }));
    return comparisons.length === 0
      ? { id, outcome: "unchanged" }
      : { id, outcome: "drifted", comparisons };
  } catch (error) {
    if (!(error instanceof HarnessError)) throw error;
    return { id, outcome: "unusable", message: error.message, hint: error.hint };
  }
}

/** The seal on disk and the one this run would get, as channels: what was masked must reproduce too. */
function sealChannels(
  context: RunContext,
  {
    scenario,
    golden,
    run,
  }: { readonly scenario: Scenario; readonly golden: Golden; readonly run: CanonicalRun },
): [readonly Channel[], readonly Channel[]] {
  const facts = sealFacts(context, scenario, golden.seal.runs);
  const again = formatGolden(run.channels, facts, sha256).find(({ file }) => file === SEAL_FILE);
  const onDisk = readGoldenFile(context.target, scenario.id, SEAL_FILE);
  return [sealChannel(onDisk), sealChannel(again?.text)];
}

function sealChannel(text: string | undefined): readonly Channel[] {
  return text === undefined ? [] : [{ name: "seal", format: "json", text }];
}

/** Goldens must reproduce to the byte: a declared step down eases judging a port, not capturing. */
function findDrift(
  scenario: Scenario,
  golden: readonly Channel[],
  seen: readonly Channel[],
): readonly ChannelComparison[] {
  const comparisons = compareObservations(golden, seen, {
    strictness: scenario.strictness ?? [],
    digest: sha256,
  });
  return comparisons.filter(({ equality }) => equality !== "identical");
}

function refuseSecrets(scenario: Scenario, files: readonly GoldenFile[]): void {
  const found = scanSecrets(files);
  if (found.length > 0) throw new SecretFoundError(scenario.id, found);
}

import type { SealedReference } from "../golden/seal.ts";
import type { Problem } from "../verdict/problem.ts";
import type { RunVerdict } from "../verdict/run-verdict.ts";
import type { ScenarioResult } from "../verdict/scenario-result.ts";
import type { MaskingShare } from "./measure-masking.ts";

/** The executable that was judged. */
export interface ReportedPort {
  /** As it was given, or relative to the project. */
  readonly executable: string;
  /** SHA-256 of the file, lower-case hex. */
  readonly sha256?: string;
  /** First line of what `--version` prints, where that is known. */
  readonly version?: string;
}

/** A scenario as reports show it; patches are for `parity diff` alone. */
export type ReportedScenario = Omit<ScenarioResult, "patches">;

/** What every report is rendered from and `report.json` holds. Schema: docs/report.schema.json. */
export interface Report {
  readonly schemaVersion: 1;
  readonly target: string;
  readonly exitCode: RunVerdict["exitCode"];
  readonly totals: RunVerdict["totals"];
  /** By honesty class; classes are never added up. */
  readonly score: RunVerdict["scores"];
  readonly problems: readonly Problem[];
  readonly reference: SealedReference;
  readonly port: ReportedPort;
  readonly masking: MaskingShare;
  /** By id. */
  readonly scenarios: readonly ReportedScenario[];
}

/** What a report is made of. */
export interface ReportInput {
  readonly target: string;
  readonly run: RunVerdict;
  readonly results: readonly ScenarioResult[];
  readonly reference: SealedReference;
  readonly port: ReportedPort;
  readonly masking: MaskingShare;
}

/** Put a run's verdict and results into the one shape all reports derive from. */
export function createReport({ run, results, ...facts }: ReportInput): Report {
  const scenarios = results.map(withoutPatches);
  return {
    schemaVersion: 1,
    target: facts.target,
    exitCode: run.exitCode,
    totals: run.totals,
    score: run.scores,
    problems: run.problems,
    reference: facts.reference,
    port: facts.port,
    masking: facts.masking,
    scenarios: scenarios.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function withoutPatches(result: ScenarioResult): ReportedScenario {
  const { id, title, target, area, layer, honesty, verdict } = result;
  const { channels, differences, notes, reproduce } = result;
  const facts = { id, title, target, area, layer, honesty, verdict };
  return { ...facts, channels, differences, notes, reproduce };
}

import type { Verdict } from "./verdict.ts";

/** The verdict a scenario is known to have, and why when it once was better or never was good. */
export interface BaselineEntry {
  readonly verdict: Verdict;
  readonly because?: string;
}

/** `reports/baseline.json`: which verdict each scenario of one target has today. */
export interface Baseline {
  readonly schemaVersion: 1;
  readonly target: string;
  /** Scenario id to verdict. */
  readonly scenarios: Readonly<Record<string, BaselineEntry>>;
  /** Scenarios that were removed, with the reason. */
  readonly retired: Readonly<Record<string, string>>;
}

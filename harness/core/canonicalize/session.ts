import type { Observation, RunFacts } from "../observation/observation.ts";
import { createNumbers, type Numbers } from "./numbers.ts";

/** What all passes over one observation share. */
export interface Session {
  readonly run: RunFacts;
  readonly scenarioId: string;
  readonly numbers: Numbers;
  /** Ids the scenario put into the run. */
  readonly given: ReadonlySet<string>;
  /** The observation as it was seen, for rules about its size. */
  readonly raw: Observation;
  /** Note that a rule replaced `count` values of the current channel. */
  count(ruleId: string, count: number): void;
  /** What was counted since the last call, by rule id. */
  takeCounts(): Readonly<Record<string, number>>;
}

/** Create the session of one canonicalization. */
export function createSession(raw: Observation, scenarioId: string): Session {
  let counts: Record<string, number> = {};
  return {
    run: raw.run,
    scenarioId,
    numbers: createNumbers(),
    given: new Set(raw.run.given),
    raw,
    count(ruleId, count) {
      if (count > 0) counts[ruleId] = (counts[ruleId] ?? 0) + count;
    },
    takeCounts() {
      const taken = counts;
      counts = {};
      return taken;
    },
  };
}

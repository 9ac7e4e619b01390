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
  /** Note that a walk met `leaves` JSON leaves in the current channel; a walk may come in pieces. */
  meet(walk: object, leaves: number): void;
  /** What was counted for the current channel; the next one begins at nothing. */
  takeCounts(): Counts;
}

/** What the passes over one channel counted. */
export interface Counts {
  /** Values replaced, by rule id. */
  readonly byRule: Readonly<Record<string, number>>;
  /** JSON leaves of the whole channel, if a pass walked it. */
  readonly leaves: number | undefined;
}

/** Create the session of one canonicalization. */
export function createSession(raw: Observation, scenarioId: string): Session {
  let byRule: Record<string, number> = {};
  let walks = new Map<object, number>();
  return {
    run: raw.run,
    scenarioId,
    numbers: createNumbers(),
    given: new Set(raw.run.given),
    raw,
    count(ruleId, count) {
      if (count > 0) byRule[ruleId] = (byRule[ruleId] ?? 0) + count;
    },
    meet(walk, leaves) {
      walks.set(walk, (walks.get(walk) ?? 0) + leaves);
    },
    takeCounts() {
      const [leaves] = walks.values();
      const taken = { byRule, leaves };
      byRule = {};
      walks = new Map();
      return taken;
    },
  };
}

import type { Scenario } from "../../core/scenario/scenario.ts";
import type { RunContext } from "../run/context.ts";
import { mapConcurrently } from "../run/map-concurrently.ts";
import type { Subject } from "../lab/subject.ts";
import { startBusyLoops } from "./busy-loops.ts";
import { judgeStranger } from "./judge-stranger.ts";
import { listPlaces } from "./list-places.ts";
import { upperBound95 } from "./upper-bound.ts";

/** A run of the reference that was not identical to its own golden. */
export interface FalseAlarm {
  readonly scenario: string;
  /** Counted from 1. */
  readonly run: number;
  readonly verdict: string;
  readonly reported: readonly string[];
}

/** What judging the reference against its own goldens showed. */
export interface FalseAlarms {
  readonly runs: number;
  /** Processor cores kept busy meanwhile. */
  readonly load: number;
  /** Scenarios judged, all runs together; those that this machine cannot run are not among them. */
  readonly judged: number;
  readonly alarms: readonly FalseAlarm[];
  /** Upper bound of the rate of false alarms, with 95 % confidence. */
  readonly bound: number;
}

/** What is judged how often, and under which load. */
export interface FalseAlarmOptions {
  readonly reference: Subject;
  readonly scenarios: readonly Scenario[];
  readonly runs: number;
  readonly load: number;
  readonly jobs: number;
  readonly onProgress: (done: number, total: number, what: string) => void;
}

/** Judge the reference as if it were a port, many times: whatever is not identical is a false alarm. */
export async function countFalseAlarms(
  context: RunContext,
  options: FalseAlarmOptions,
): Promise<FalseAlarms> {
  using busy = startBusyLoops(options.load);
  const { reference, scenarios, runs, jobs } = options;
  const trials = Array.from({ length: runs }, (_, index) =>
    scenarios.map((scenario) => ({ scenario, run: index + 1 })),
  ).flat();
  let done = 0;
  const results = await mapConcurrently(trials, jobs, async ({ scenario, run }) => {
    const { verdict, notes, differences } = await judgeStranger(context, scenario, reference);
    done += 1;
    options.onProgress(done, trials.length, `run ${run} of ${runs}  ${scenario.id}`);
    const reported = [...notes, ...listPlaces(differences)];
    return { scenario: scenario.id, run, verdict, reported };
  });
  const alarms = results.filter(({ verdict }) => verdict !== "identical");
  const judged = trials.length;
  return { runs, load: busy.count, judged, alarms, bound: upperBound95(alarms.length, judged) };
}

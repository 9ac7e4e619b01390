import type { RunFacts } from "../observation/observation.ts";
import { formatDay, parseClock } from "./clock.ts";
import type { Check } from "./rule.ts";

/**
 * How a value relates to its run. `explained`: chance explains it. `outside-run` and `backwards`: it is a clock
 * reading, but a wrong one; the placeholder says so. `constant`: no clock of this run wrote it, so it must stay.
 */
export type Relation = "explained" | "outside-run" | "backwards" | "constant";

/** What was seen earlier in the same channel by the same rule. */
export interface CheckMemory {
  lastMs: number;
}

/** Slack for clocks with another granularity and for processes started just before the first step. */
const SLACK_MS = 2_000;
/** Beyond this distance no time zone explains an instant: it was not read from this run's clock. */
const NEAR_MS = 86_400_000;
const MS_PER_UNIT = { ms: 1, s: 1_000, ns: 1e-6 } as const;
const FIELD_RANGE = { date: [0, 10], year: [0, 4], month: [5, 7], day: [8, 10] } as const;

/** Decide whether chance explains a value. */
export function checkValue(
  value: string,
  check: Check,
  { run, memory }: { readonly run: RunFacts; readonly memory: CheckMemory },
): Relation {
  if (check.kind === "near-day")
    return isNearDay(value, check.field, run) ? "explained" : "constant";
  if (check.kind === "length") {
    const ms = Number(value) * MS_PER_UNIT[check.unit];
    return ms <= run.finishedAtMs - run.startedAtMs + SLACK_MS ? "explained" : "outside-run";
  }
  const ms = parseClock(value, check.spelling);
  if (ms === undefined) return "constant";
  const relation = relateInstant(ms, run);
  if (check.kind === "clock" || relation === "constant") return relation;
  if (ms < memory.lastMs) return "backwards";
  memory.lastMs = ms;
  return relation;
}

/** Place an instant (Unix milliseconds) with respect to the run. */
export function relateInstant(ms: number, run: RunFacts): Relation {
  const early = run.startedAtMs - SLACK_MS - ms;
  const late = ms - run.finishedAtMs - SLACK_MS;
  const distance = Math.max(early, late);
  if (distance <= 0) return "explained";
  return distance <= NEAR_MS ? "outside-run" : "constant";
}

function isNearDay(value: string, field: keyof typeof FIELD_RANGE, run: RunFacts): boolean {
  const [start, end] = FIELD_RANGE[field];
  for (let ms = run.startedAtMs - NEAR_MS; ms <= run.finishedAtMs + NEAR_MS; ms += NEAR_MS) {
    if (formatDay(ms).slice(start, end) === value) return true;
  }
  return formatDay(run.finishedAtMs + NEAR_MS).slice(start, end) === value;
}

import { HarnessError } from "../../core/errors/harness-error.ts";
import type { Scenario } from "../../core/scenario/scenario.ts";
import { PARITY } from "../../core/verdict/verdict.ts";
import type { RunContext } from "../run/context.ts";
import { mapConcurrently } from "../run/map-concurrently.ts";
import type { Subject } from "../lab/subject.ts";
import { judgeHanging, judgeStranger } from "./judge-stranger.ts";
import { listVacuousSubjects, openProgramFolder, type VacuousSubject } from "./vacuous-subjects.ts";

/** How the scenarios judged one program that does nothing of what it should. */
export interface Vacuity {
  readonly subject: string;
  readonly scenarios: number;
  /** Ids that passed; any is a scenario without meaning. */
  readonly passed: readonly string[];
  /** Ids the harness could not judge: nothing is proved about them. */
  readonly notJudged: readonly string[];
  /** Verdict to number of scenarios. */
  readonly verdicts: Readonly<Record<string, number>>;
}

/** Who is judged by what. */
export interface VacuityOptions {
  /** Needed for the texts that goldens hide. */
  readonly reference: Subject;
  readonly scenarios: readonly Scenario[];
  readonly jobs: number;
  readonly onProgress: (done: number, total: number, what: string) => void;
}

/** Waiting costs no processor time: this many hanging runs share the place of one. */
const HANGING_PER_JOB = 12;

/** Judge programs that do nothing: no scenario may pass. */
export async function measureVacuity(
  context: RunContext,
  options: VacuityOptions,
): Promise<readonly Vacuity[]> {
  using programs = openProgramFolder(context.baseDir);
  const { reference, scenarios } = options;
  const { folder } = programs;
  const table: Vacuity[] = [];
  for (const subject of listVacuousSubjects(context, { reference, folder })) {
    const jobs = options.jobs * (subject.timeoutMs === undefined ? 1 : HANGING_PER_JOB);
    let done = 0;
    const verdicts = await mapConcurrently(scenarios, jobs, async (scenario) => {
      const verdict = await judgeVacuous(context, scenario, subject);
      done += 1;
      options.onProgress(done, scenarios.length, subject.name);
      return { id: scenario.id, verdict };
    });
    table.push(summarize(subject.name, verdicts));
  }
  return table;
}

async function judgeVacuous(
  context: RunContext,
  scenario: Scenario,
  vacuous: VacuousSubject,
): Promise<string> {
  try {
    const subject = await vacuous.prepare(scenario);
    const { timeoutMs } = vacuous;
    const result =
      timeoutMs === undefined
        ? await judgeStranger(context, scenario, subject)
        : await judgeHanging(context, scenario, { subject, timeoutMs });
    return result.verdict;
  } catch (error) {
    if (error instanceof HarnessError) return "error";
    throw error;
  }
}

function summarize(
  subject: string,
  judged: readonly { readonly id: string; readonly verdict: string }[],
): Vacuity {
  const parity: ReadonlySet<string> = PARITY;
  const counts: Record<string, number> = {};
  for (const { verdict } of judged) counts[verdict] = (counts[verdict] ?? 0) + 1;
  return {
    subject,
    scenarios: judged.length,
    passed: judged.filter(({ verdict }) => parity.has(verdict)).map(({ id }) => id),
    notJudged: judged.filter(({ verdict }) => verdict === "error").map(({ id }) => id),
    verdicts: counts,
  };
}

import { escapeLines } from "../../core/report/escape-text.ts";
import type { Baseline } from "../../core/verdict/baseline.ts";
import type { ScenarioResult } from "../../core/verdict/scenario-result.ts";
import { judgeRun } from "../../core/verdict/run-verdict.ts";

/** Differences shown in a test failure. */
const SHOWN = 3;

/** Carries a verdict to vitest's reporters, without a stack, which would only show the harness. */
class RedVerdict extends Error {
  constructor(message: string) {
    super(message);
    this.name = "RedVerdict";
    this.stack = message;
  }
}

/** Why a scenario alone turns the run red, as an error for JUnit and annotations; `undefined` when it does not. */
export function explainRed(
  result: ScenarioResult,
  baseline: Baseline | undefined,
): Error | undefined {
  const alone = baseline === undefined ? {} : { baseline: onlyOf(baseline, result.id) };
  const { problems } = judgeRun({
    results: [result],
    known: [result.id],
    register: [],
    today: "",
    ...alone,
  });
  if (problems.length === 0) return undefined;
  const differences = result.differences
    .slice(0, SHOWN)
    .map(({ channel, path, kind }) => `  ${channel} ${path} (${kind})`);
  const lines = [...problems.map(({ message }) => message), ...result.notes, ...differences];
  return new RedVerdict(escapeLines([...lines, `  ${result.reproduce}`].join("\n")));
}

function onlyOf(baseline: Baseline, id: string): Baseline {
  const entry = baseline.scenarios[id];
  return { ...baseline, retired: {}, scenarios: entry === undefined ? {} : { [id]: entry } };
}

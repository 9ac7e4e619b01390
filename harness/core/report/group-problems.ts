import type { Problem } from "../verdict/problem.ts";
import type { ReportedScenario } from "./report.ts";

/** Problems that look alike: the first one, and the scenarios of the others. */
export interface ProblemGroup {
  readonly problem: Problem;
  /** The scenario of the first one, where it ran. */
  readonly scenario: ReportedScenario | undefined;
  readonly alike: readonly string[];
}

/** Put problems together whose verdict, notes and first difference are the same but for the scenario's own id. */
export function groupProblems(
  problems: readonly Problem[],
  scenarios: readonly ReportedScenario[],
): readonly ProblemGroup[] {
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  const groups = new Map<string, { readonly group: ProblemGroup; readonly alike: string[] }>();
  for (const problem of problems) {
    const scenario = problem.scenario === undefined ? undefined : byId.get(problem.scenario);
    const look = lookOf(problem, scenario);
    const known = groups.get(look);
    const alike: string[] = [];
    if (known === undefined) groups.set(look, { group: { problem, scenario, alike }, alike });
    else known.alike.push(problem.scenario ?? problem.message);
  }
  return Array.from(groups.values(), ({ group }) => group);
}

function lookOf(problem: Problem, scenario: ReportedScenario | undefined): string {
  const [first] = scenario?.differences ?? [];
  const parts = [problem.kind, problem.message, scenario?.verdict, scenario?.notes, first];
  const text = JSON.stringify(parts);
  return problem.scenario === undefined ? text : text.replaceAll(problem.scenario, "\0");
}

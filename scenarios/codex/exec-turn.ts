import type { ModelStep } from "../../harness/core/scenario/model-script.ts";
import type { ProcessStep, Scenario } from "../../harness/core/scenario/scenario.ts";

/** One `codex exec` run in the lean home against a scripted model. */
export interface ExecTurn extends Partial<Omit<Scenario, "id" | "title" | "model" | "steps">> {
  readonly title: string;
  readonly model: readonly ModelStep[];
  /** Arguments after `execArgs`, default one prompt. */
  readonly args?: readonly string[];
  /** Standard input, environment and folder of the only step. */
  readonly step?: Omit<ProcessStep, "driver" | "args">;
  /** Expected exit code as evidence, default 0. */
  readonly code?: number;
  /** Requests the model must have got as evidence, default one for each step of the script. */
  readonly requests?: number;
}

/** What every machine-readable run begins with; full access, so that no sandbox has a part in it. */
export const execArgs: readonly string[] = [
  "exec",
  "--json",
  "--skip-git-repo-check",
  "-s",
  "danger-full-access",
];

/** The same without `--json`: the transcript for people. */
export const humanExecArgs: readonly string[] = execArgs.filter((arg) => arg !== "--json");

/** A scenario of one `codex exec --json` run; everything but its id. */
export function execTurn(turn: ExecTurn): Omit<Scenario, "id"> {
  const { args = ["Do the task."], step, ...rest } = turn;
  return execSteps(rest, [{ driver: "process", args: [...execArgs, ...args], ...step }]);
}

/** A scenario of several runs, or of one with other leading arguments; everything but its id. */
export function execSteps(
  turn: Omit<ExecTurn, "args" | "step">,
  steps: readonly ProcessStep[],
): Omit<Scenario, "id"> {
  const { title, model, code = 0, requests = model.length, evidence = [], ...rest } = turn;
  return {
    title,
    layer: "behavior",
    specs: [34],
    home: "lean",
    ...rest,
    model: { steps: model },
    steps,
    evidence: [
      ...steps.map((_, index) => ({ kind: "exit" as const, code, step: index + 1 })),
      { kind: "requests", backend: "model", count: requests },
      ...evidence,
    ],
  };
}

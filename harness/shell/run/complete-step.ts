import type { ProcessStep, Scenario } from "../../core/scenario/scenario.ts";
import type { StepRequest } from "../driver/driver.ts";
import { resolveLabPath } from "../lab/lab-path.ts";
import type { Lab } from "../lab/lab.ts";
import { toBytes } from "../lab/write-start-entries.ts";

/** Default time a step may take, in milliseconds. */
const STEP_TIMEOUT_MS = 20_000;

/** What a step's names are replaced from. */
export interface StepContext {
  readonly scenario: Scenario;
  readonly lab: Lab;
  /** Standard output of the steps before. */
  readonly outputs: readonly string[];
}

/** Turn a step of a scenario into what a driver is asked to do, with every `{{name}}` replaced. */
export function completeStep(
  step: ProcessStep,
  { scenario, lab, outputs }: StepContext,
): StepRequest {
  const threadId = findThreadId(outputs);
  const expand = (text: string): string =>
    lab.substitute(text).replaceAll("{{thread-id}}", threadId ?? "{{thread-id}}");
  const own = Object.entries(step.env ?? {}).map(([name, value]) => [name, expand(value)]);
  return {
    program: step.program ?? "codex",
    args: step.args.map(expand),
    stdin: step.stdin === undefined ? undefined : toBytes(step.stdin, expand),
    env: { ...lab.env, ...Object.fromEntries(own) },
    cwd: resolveLabPath(lab.paths.root, step.cwd ?? "workspace", "folder of a step"),
    timeoutMs: scenario.timeoutMs ?? STEP_TIMEOUT_MS,
  };
}

/** The first `thread_id` an earlier step printed: what a person would copy to resume that thread. */
function findThreadId(outputs: readonly string[]): string | undefined {
  for (const output of outputs) {
    const found = /"thread_id":"([^"]+)"/.exec(output);
    if (found !== null) return found[1];
  }
  return undefined;
}

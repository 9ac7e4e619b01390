import type { Observation } from "../../core/observation/observation.ts";
import type { ProcessStep, Scenario } from "../../core/scenario/scenario.ts";
import type { Target } from "../../core/target/target.ts";
import { startEgressSink } from "../backend/egress-sink.ts";
import { startModelServer } from "../backend/model-server.ts";
import type { StepRequest, StepResult } from "../driver/driver.ts";
import { processDriver } from "../driver/process-driver.ts";
import { createLab } from "../lab/create-lab.ts";
import { disposeLater } from "../lab/dispose-later.ts";
import { resolveLabPath } from "../lab/lab-path.ts";
import type { Lab, LabPaths } from "../lab/lab.ts";
import { toBytes } from "../lab/write-start-entries.ts";
import { observeLab, readStartTree } from "../observe/observe-lab.ts";
import { readGivenIds } from "../store/read-given-ids.ts";
import type { Subject } from "./subject.ts";

/** Default time a step may take, in milliseconds. */
const STEP_TIMEOUT_MS = 20_000;

/** What is run, by whom, where. */
export interface ScenarioRun {
  readonly target: Target;
  readonly scenario: Scenario;
  readonly subject: Subject;
  readonly fixtureDir: string;
  readonly baseDir: string;
  /** Called with the lab's folders after everything was observed and before they are removed. */
  readonly inspect?: (paths: LabPaths) => void;
}

/** One run of a scenario: what was seen, and which parts of the script were never asked for. */
export interface ScenarioRunResult {
  readonly observation: Observation;
  readonly unusedSteps: readonly number[];
}

/**
 * Run a scenario once in a lab of its own and observe everything.
 * @throws HarnessError when the lab cannot be made or the subject cannot be started.
 */
export async function observeScenario(run: ScenarioRun): Promise<ScenarioRunResult> {
  const { target, scenario } = run;
  await using sink = await startEgressSink();
  await using model = await startModelServer(scenario.model ?? { steps: [] });
  const lab = await createLab({
    target,
    scenario,
    executable: run.subject.executable,
    aliases: run.subject.aliases,
    fixtureDir: run.fixtureDir,
    baseDir: run.baseDir,
    ports: [
      { name: "model", port: model.port },
      { name: "sink", port: sink.port },
    ],
  });
  try {
    model.attach(lab.paths.root, lab.substitute);
    const before = readStartTree(target, lab.paths);
    const startedAtMs = Date.now();
    const results = await runSteps(scenario, lab);
    const finishedAtMs = Date.now();
    const channels = observeLab({ target, paths: lab.paths, before, results, model, sink });
    run.inspect?.(lab.paths);
    return {
      observation: {
        channels,
        run: {
          paths: lab.namedPaths,
          ports: lab.namedPorts,
          startedAtMs,
          finishedAtMs,
          given: readGivenIds(run.fixtureDir, scenario),
        },
      },
      unusedSteps: model.unusedSteps(),
    };
  } finally {
    disposeLater(lab);
  }
}

async function runSteps(scenario: Scenario, lab: Lab): Promise<readonly StepResult[]> {
  const results: StepResult[] = [];
  for (const step of scenario.steps) {
    const request = completeStep(step, { scenario, lab, results });
    results.push(await processDriver.run(request, lab));
  }
  return results;
}

interface StepContext {
  readonly scenario: Scenario;
  readonly lab: Lab;
  readonly results: readonly StepResult[];
}

function completeStep(step: ProcessStep, { scenario, lab, results }: StepContext): StepRequest {
  const threadId = findThreadId(results);
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
function findThreadId(results: readonly StepResult[]): string | undefined {
  for (const { stdout } of results) {
    const found = /"thread_id":"([^"]+)"/.exec(stdout.bytes.toString("utf8"));
    if (found !== null) return found[1];
  }
  return undefined;
}

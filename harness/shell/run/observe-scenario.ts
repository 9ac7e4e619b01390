import type { Observation } from "../../core/observation/observation.ts";
import type { Scenario } from "../../core/scenario/scenario.ts";
import type { Target } from "../../core/target/target.ts";
import { startEgressSink } from "../backend/egress-sink.ts";
import { startModelServer } from "../backend/model-server.ts";
import type { StepResult } from "../driver/driver.ts";
import { processDriver } from "../driver/process-driver.ts";
import { createLab } from "../lab/create-lab.ts";
import { disposeLater } from "../lab/dispose-later.ts";
import type { Lab, LabPaths } from "../lab/lab.ts";
import { readHostFacts } from "../observe/read-host-facts.ts";
import { observeLab, readStartTree } from "../observe/observe-lab.ts";
import type { Slots } from "./slots.ts";
import { completeStep } from "./complete-step.ts";
import { readGivenIds } from "../store/read-given-ids.ts";
import type { Subject } from "../lab/subject.ts";

/** What is run, by whom, where. */
export interface ScenarioRun {
  readonly target: Target;
  readonly scenario: Scenario;
  readonly subject: Subject;
  readonly fixtureDir: string;
  readonly baseDir: string;
  /** Where subjects wait for their turn; without it they start at once. */
  readonly slots?: Slots;
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
    const { results, startedAtMs, finishedAtMs } = await runInTurn(run, lab);
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
          host: readHostFacts(),
        },
      },
      unusedSteps: model.unusedSteps(),
    };
  } finally {
    disposeLater(lab);
  }
}

interface FinishedSteps {
  readonly results: readonly StepResult[];
  readonly startedAtMs: number;
  readonly finishedAtMs: number;
}

async function runInTurn({ scenario, slots }: ScenarioRun, lab: Lab): Promise<FinishedSteps> {
  const run = async (): Promise<FinishedSteps> => {
    const startedAtMs = Date.now();
    const results = await runSteps(scenario, lab);
    return { results, startedAtMs, finishedAtMs: Date.now() };
  };
  return slots === undefined ? await run() : await slots.run(run);
}

async function runSteps(scenario: Scenario, lab: Lab): Promise<readonly StepResult[]> {
  const results: StepResult[] = [];
  const outputs: string[] = [];
  for (const step of scenario.steps) {
    const request = completeStep(step, { scenario, lab, outputs });
    const result = await processDriver.run(request, lab);
    results.push(result);
    outputs.push(result.stdout.bytes.toString("utf8"));
  }
  return results;
}

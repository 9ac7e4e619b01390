import { spawn } from "node:child_process";
import { startEgressSink } from "../backend/egress-sink.ts";
import { startModelServer } from "../backend/model-server.ts";
import { createLab } from "../lab/create-lab.ts";
import { allLabsDisposed, disposeLater } from "../lab/dispose-later.ts";
import type { RunContext } from "../run/context.ts";
import { mapConcurrently } from "../run/map-concurrently.ts";
import { completeStep } from "../run/complete-step.ts";
import type { Scenario } from "../../core/scenario/scenario.ts";
import type { Subject } from "../lab/subject.ts";

/** What is run without the harness around it. */
export interface BareRun {
  readonly context: RunContext;
  readonly scenarios: readonly Scenario[];
  readonly subject: Subject;
  readonly jobs: number;
}

/**
 * Run the processes of scenarios with the same inputs and backends, but nothing else: labs and servers are made
 * before the clock starts, and nothing is observed.
 * @returns wall time of all processes in milliseconds.
 */
export async function runBare(run: BareRun): Promise<number> {
  const prepared: Prepared[] = [];
  for (const scenario of run.scenarios) prepared.push(await prepare(scenario, run));
  const startedAt = performance.now();
  await mapConcurrently(prepared, run.jobs, async ({ scenario, lab }) => {
    const outputs: string[] = [];
    for (const step of scenario.steps) {
      const { program, args, env, cwd, stdin } = completeStep(step, { scenario, lab, outputs });
      outputs.push(await runProcess(`${lab.paths.bin}/${program}`, { args, env, cwd, stdin }));
    }
  });
  const wallMs = performance.now() - startedAt;
  for (const { lab, model, sink } of prepared) {
    disposeLater(lab);
    await model[Symbol.asyncDispose]();
    await sink[Symbol.asyncDispose]();
  }
  await allLabsDisposed();
  return wallMs;
}

type Prepared = Awaited<ReturnType<typeof prepare>>;

async function prepare(scenario: Scenario, { context, subject }: BareRun) {
  const sink = await startEgressSink();
  const model = await startModelServer(scenario.model ?? { steps: [] });
  const lab = await createLab({
    target: context.target,
    scenario,
    executable: subject.executable,
    aliases: subject.aliases,
    fixtureDir: context.fixtureDir,
    baseDir: context.baseDir,
    ports: [
      { name: "model", port: model.port },
      { name: "sink", port: sink.port },
    ],
  });
  model.attach(lab.paths.root, lab.substitute);
  return { scenario, lab, model, sink };
}

interface BareProcess {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly stdin: Uint8Array | undefined;
}

function runProcess(program: string, { args, env, cwd, stdin }: BareProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env,
      stdio: [stdin === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    });
    const chunks: Buffer[] = [];
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(stdin);
    child.stdout?.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.resume();
    child.once("error", reject);
    child.once("close", () => resolve(Buffer.concat(chunks).toString("utf8")));
  });
}

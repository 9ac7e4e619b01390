import { afterAll, inject, test } from "vitest";
import type { ScenarioResult } from "../../core/verdict/scenario-result.ts";
import { allLabsDisposed } from "../lab/dispose-later.ts";
import { PINNED_UMASK } from "./context.ts";
import { explainRed } from "./explain-red.ts";
import type { ReplayRequest } from "./replay-request.ts";
import { createSlots } from "./slots.ts";
import { replayScenario } from "./replay-scenario.ts";

declare module "vitest" {
  interface ProvidedContext {
    replayRequest: ReplayRequest;
  }
  interface TaskMeta {
    /** The judged scenario, for the reporter in the main process. */
    result?: ScenarioResult;
  }
}

/** Time a scenario may take before vitest gives up on it, in milliseconds; every step has its own deadline. */
const SCENARIO_TIMEOUT_MS = 600_000;

const { judgement, ...request } = inject("replayRequest");
const context = { ...request.context, slots: createSlots(request.jobs) };

process.umask(PINNED_UMASK);

for (const scenario of context.scenarios) {
  test.concurrent(scenario.id, { timeout: SCENARIO_TIMEOUT_MS }, async ({ task }) => {
    const result = await replayScenario(context, scenario, {
      ...judgement,
      port: request.port,
      today: request.today,
      portArgs: request.portArgs,
      evidenceDir: request.evidenceDir,
    });
    task.meta.result = result;
    const red = explainRed(result, judgement.baseline);
    if (red !== undefined) throw red;
  });
}

afterAll(async () => {
  await allLabsDisposed();
}, SCENARIO_TIMEOUT_MS);

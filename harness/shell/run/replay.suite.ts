import { inject, test } from "vitest";
import type { ScenarioResult } from "../../core/verdict/scenario-result.ts";
import { allLabsDisposed } from "../lab/dispose-later.ts";
import { createRunContext } from "./context.ts";
import { createReplayer } from "./replay-scenario.ts";
import type { ReplayRequest } from "./replay-request.ts";

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

const request = inject("replayRequest");
const context = await createRunContext(request.target);
const replay = await createReplayer(context, request);
const wanted = new Set(request.ids);

for (const scenario of context.scenarios.filter(({ id }) => wanted.has(id))) {
  test.concurrent(scenario.id, { timeout: SCENARIO_TIMEOUT_MS }, async ({ task }) => {
    const { result, failure } = await replay(scenario);
    task.meta.result = result;
    if (failure !== undefined) throw new RedVerdict(failure);
  });
}

test("labs are removed", { timeout: SCENARIO_TIMEOUT_MS }, async () => {
  await allLabsDisposed();
});

/** Carries a verdict to vitest's reporters, without a stack that would only show the harness. */
class RedVerdict extends Error {
  constructor(message: string) {
    super(message);
    this.name = "RedVerdict";
    this.stack = message;
  }
}

import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import type { ModelStep } from "../../../harness/core/scenario/model-script.ts";
import { execSteps, execTurn, humanExecArgs } from "../exec-turn.ts";
import { allDone, reply } from "../model-steps.ts";
import { functionCall } from "../responses.ts";

interface Case {
  readonly title: string;
  readonly model: readonly ModelStep[];
  readonly human?: true;
}

const update = (callId: string, plan: Readonly<Record<string, string>>, explanation?: string) =>
  reply(
    functionCall(
      "update_plan",
      {
        ...(explanation !== undefined && { explanation }),
        plan: Object.entries(plan).map(([step, status]) => ({ step, status })),
      },
      callId,
    ),
  );

const twoUpdates = [
  update("call_1", { Look: "in_progress", Change: "pending" }, "First look."),
  update("call_2", { Look: "completed", Change: "in_progress" }),
  allDone,
];

/** The model keeps a plan. */
export default defineFamily<Case>({
  id: "exec/plan",
  cases: {
    one: { title: "A plan", model: [update("call_1", { Look: "pending" }), allDone] },
    two: { title: "A plan that changes", model: twoUpdates },
    empty: { title: "A plan without steps", model: [update("call_1", {}), allDone] },
    "bad-status": {
      title: "A status that does not exist",
      model: [update("call_1", { Look: "bogus" }), allDone],
    },
    human: { title: "A plan that changes, shown to people", model: twoUpdates, human: true },
  },
  scenario: ({ title, model, human }) => {
    const turn = { title, specs: [16, 28, 34], model };
    return human
      ? execSteps(turn, [{ driver: "process", args: [...humanExecArgs, "Plan."] }])
      : execTurn(turn);
  },
});

import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import type { StrictnessStep } from "../../../harness/core/scenario/scenario.ts";
import { execTurn } from "../exec-turn.ts";
import { allDone, reply } from "../model-steps.ts";
import { functionCall } from "../responses.ts";
import type { OutputItem } from "../responses.ts";

interface Case {
  readonly title: string;
  readonly calls: readonly OutputItem[];
}

const run = (cmd: string, callId: string): OutputItem =>
  functionCall("exec_command", { cmd }, callId);

const freeOrder: StrictnessStep = {
  channel: "stdout",
  strictness: "partial-order",
  because: "calls of one response run at the same time: starts, ends and item numbers race",
};

/** Several calls in one response; the next request holds their outputs in the order of the calls. */
export default defineFamily<Case>({
  id: "exec/parallel",
  cases: {
    two: {
      title: "Two commands at once",
      calls: [run("echo A", "call_a"), run("echo B", "call_b")],
    },
    three: {
      title: "Three commands at once, one of which fails",
      calls: [run("echo A", "call_a"), run("echo B; exit 2", "call_b"), run("true", "call_c")],
    },
    "with-error": {
      title: "A command beside a call that cannot be carried out",
      calls: [run("echo A", "call_a"), functionCall("no_such_tool", {}, "call_b")],
    },
  },
  scenario: ({ title, calls }) =>
    execTurn({
      title,
      specs: [16, 28, 34],
      model: [reply(...calls), allDone],
      strictness: [freeOrder],
    }),
});

import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import { execSteps, execTurn, humanExecArgs } from "../exec-turn.ts";
import { allDone, stream } from "../model-steps.ts";
import { completed, created, functionCall, itemAdded, itemDone } from "../responses.ts";
import type { OutputItem } from "../responses.ts";

const thought: OutputItem = {
  type: "reasoning",
  id: "rs_1",
  summary: [
    { type: "summary_text", text: "**Looking**\n\nat the files" },
    { type: "summary_text", text: "and at more" },
  ],
  content: [{ type: "reasoning_text", text: "raw thought" }],
  encrypted_content: "b3BhcXVl",
};

const summaryDelta = (delta: string) => ({
  type: "response.reasoning_summary_text.delta",
  item_id: "rs_1",
  output_index: 0,
  summary_index: 0,
  delta,
});

const thinking = [
  stream(
    created("resp_1"),
    itemAdded({ type: "reasoning", id: "rs_1", summary: [] }),
    summaryDelta("**Looking**"),
    summaryDelta("\n\nat the files"),
    { type: "response.reasoning_text.delta", item_id: "rs_1", content_index: 0, delta: "raw" },
    itemDone(thought),
    itemDone(functionCall("exec_command", { cmd: "echo hi" })),
    completed("resp_1", { output: 9, reasoning: 4 }),
  ),
  allDone,
];

interface Case {
  readonly title: string;
  readonly args?: readonly string[];
  readonly human?: true;
}

/** A model that thinks before it acts: what is shown, kept and sent back. */
export default defineFamily<Case>({
  id: "exec/reasoning",
  cases: {
    plain: { title: "Reasoning goes back to the model with the next request" },
    effort: {
      title: "Effort, summary and verbosity are asked for",
      args: [
        "-c",
        'model_reasoning_effort="high"',
        "-c",
        'model_reasoning_summary="concise"',
        "-c",
        'model_verbosity="high"',
      ],
    },
    raw: { title: "The raw thought is asked for", args: ["-c", "show_raw_agent_reasoning=true"] },
    human: { title: "Shown to people", human: true },
    "human-raw": {
      title: "The raw thought is shown to people",
      human: true,
      args: ["-c", "show_raw_agent_reasoning=true"],
    },
    "human-hidden": {
      title: "Hidden from people",
      human: true,
      args: ["-c", "hide_agent_reasoning=true"],
    },
  },
  scenario: ({ title, args = [], human }) => {
    const turn = { title, specs: [6, 17, 28, 34], layer: "protocol" as const, model: thinking };
    return human
      ? execSteps(turn, [{ driver: "process", args: [...humanExecArgs, ...args, "Think."] }])
      : execTurn({ ...turn, args: [...args, "Think."] });
  },
});

import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import type { ModelStep } from "../../../harness/core/scenario/model-script.ts";
import { execTurn } from "../exec-turn.ts";
import { reply, replyUsing, stream } from "../model-steps.ts";
import { completed, created, itemAdded, itemDone, message, textDelta } from "../responses.ts";

interface Case {
  readonly title: string;
  readonly model: readonly ModelStep[];
  readonly args?: readonly string[];
}

const phased = (text: string, phase: string, id: string) => ({ ...message(text, id), phase });

/** Turns of one response that calls no tool. */
export default defineFamily<Case>({
  id: "exec/messages",
  cases: {
    plain: { title: "One message", model: [reply(message("Hello."))] },
    deltas: {
      title: "A message in pieces",
      model: [
        stream(
          created("resp_1"),
          itemAdded(message("", "msg_1")),
          textDelta("msg_1", "Hel"),
          textDelta("msg_1", "lo ✓ ünï"),
          itemDone(message("Hello ✓ ünï")),
          completed("resp_1"),
        ),
      ],
    },
    "only-deltas": {
      title: "Pieces of a message that is never completed",
      model: [
        stream(
          created("resp_1"),
          itemAdded(message("", "msg_1")),
          textDelta("msg_1", "lost"),
          completed("resp_1"),
        ),
      ],
    },
    two: {
      title: "Two messages",
      model: [reply(message("First.", "m1"), message("Second.", "m2"))],
    },
    "two-parts": {
      title: "A message of two parts",
      model: [
        reply({
          type: "message",
          role: "assistant",
          id: "msg_1",
          content: [
            { type: "output_text", text: "Part one. ", annotations: [] },
            { type: "output_text", text: "Part two." },
          ],
        }),
      ],
    },
    phases: {
      title: "A comment and the final answer",
      model: [
        reply(phased("Thinking.", "commentary", "m1"), phased("Done.", "final_answer", "m2")),
      ],
    },
    empty: { title: "A message without text", model: [reply(message(""))] },
    none: { title: "No message", model: [reply()] },
    "no-usage": {
      title: "The server does not tell the usage",
      model: [
        stream(created("resp_1"), itemDone(message("Hello.")), {
          type: "response.completed",
          response: { id: "resp_1" },
        }),
      ],
    },
    usage: {
      title: "Cached and reasoning tokens",
      model: [
        replyUsing({ input: 1200, cached: 1000, output: 70, reasoning: 30 }, message("Hello.")),
      ],
    },
    "text-hard": {
      title: "Characters that JSON escapes or does not",
      model: [
        reply(
          message('tab\t quote" back\\slash\r\nnul\u0000 esc\u001b del\u007f \u2028 </script> 😀'),
        ),
      ],
    },
    "text-long": {
      title: "A message of 20,000 characters",
      model: [reply(message("0123456789".repeat(2_000)))],
    },
    "unknown-events": {
      title: "Events and items nobody knows",
      model: [
        stream(
          created("resp_1"),
          { type: "response.brand_new", value: 1 },
          itemDone({ type: "brand_new_item", id: "x", value: 1 }),
          itemDone(message("Hello.")),
          completed("resp_1"),
        ),
      ],
    },
  },
  scenario: ({ title, model, args }) =>
    execTurn({ title, specs: [6, 17, 28, 34], layer: "protocol", model, ...(args && { args }) }),
});

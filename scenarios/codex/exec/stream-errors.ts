import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import type { ModelStep } from "../../../harness/core/scenario/model-script.ts";
import { execTurn } from "../exec-turn.ts";
import { stream } from "../model-steps.ts";
import { created, failed, itemAdded, itemDone, message, textDelta } from "../responses.ts";

interface Case {
  readonly title: string;
  readonly answer: ModelStep;
}

const giveUp = (code: string, text: string): ModelStep =>
  stream(created("resp_1"), failed({ code, message: text }));

const incomplete = (reason: string): ModelStep =>
  stream(created("resp_1"), itemDone(message("Partial.")), {
    type: "response.incomplete",
    response: { id: "resp_1", incomplete_details: { reason } },
  });

const begun = stream(
  created("resp_1"),
  itemAdded(message("", "msg_1")),
  textDelta("msg_1", "par"),
).chunks;

/** The stream of the only response does not end well; nothing is tried again. */
export default defineFamily<Case>({
  id: "exec/stream-errors",
  cases: {
    "failed-rate-limit": {
      title: "Given up: rate limit",
      answer: giveUp("rate_limit_exceeded", "Rate limit reached. Please try again in 28ms."),
    },
    "failed-context": {
      title: "Given up: the input is too long",
      answer: giveUp("context_length_exceeded", "Your input exceeds the context window"),
    },
    "failed-quota": {
      title: "Given up: no quota",
      answer: giveUp("insufficient_quota", "You exceeded your quota"),
    },
    "failed-usage": {
      title: "Given up: the plan does not include the usage",
      answer: giveUp("usage_not_included", "Not included"),
    },
    "failed-prompt": {
      title: "Given up: invalid prompt",
      answer: giveUp("invalid_prompt", "The prompt is not allowed"),
    },
    "failed-overloaded": {
      title: "Given up: overloaded",
      answer: giveUp("server_is_overloaded", "Busy"),
    },
    "failed-unknown": { title: "Given up: a code nobody knows", answer: giveUp("weird", "Weird") },
    "failed-bare": {
      title: "Given up without an error",
      answer: stream(created("resp_1"), failed()),
    },
    "incomplete-length": {
      title: "Incomplete: too many tokens",
      answer: incomplete("max_output_tokens"),
    },
    "incomplete-filter": {
      title: "Incomplete: content filter",
      answer: incomplete("content_filter"),
    },
    "error-event": {
      title: "An event that says error",
      answer: stream(created("resp_1"), { type: "error", code: "server_error", message: "boom" }),
    },
    "end-early": {
      title: "The stream ends after a message",
      answer: stream(created("resp_1"), itemDone(message("Partial."))),
    },
    empty: { title: "The stream is empty", answer: { chunks: [] } },
    garbage: {
      title: "The stream is no event stream",
      answer: { chunks: [{ kind: "raw", text: "this is no event stream\n\n" }] },
    },
    cut: {
      title: "The connection breaks in the middle of a message",
      answer: { chunks: [...begun, { kind: "cut" }] },
    },
  },
  scenario: ({ title, answer }) =>
    execTurn({ title, specs: [6, 28, 34], layer: "protocol", model: [answer], code: 1 }),
});

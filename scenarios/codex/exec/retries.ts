import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import type { ModelStep } from "../../../harness/core/scenario/model-script.ts";
import { execTurn } from "../exec-turn.ts";
import { allDone, refusal, stream } from "../model-steps.ts";
import { created, failed, functionCall, itemDone, message } from "../responses.ts";

interface Case {
  readonly title: string;
  readonly model: readonly ModelStep[];
  /** Configured numbers of retries: of the request, of the stream. */
  readonly retries: readonly [request: number, stream: number];
  /** Expected exit code as evidence, default 0. */
  readonly code?: number;
}

const internal = refusal(500, { error: { message: "Internal" } });
const broken = stream(created("resp_1"), itemDone(message("Partial.")));
const rateLimited = stream(
  created("resp_1"),
  failed({ code: "rate_limit_exceeded", message: "Please try again in 28ms." }),
);

/** What is tried again, how often, and what is told about it. */
export default defineFamily<Case>({
  id: "exec/retries",
  cases: {
    "request-recovers": {
      title: "The second request succeeds",
      model: [internal, allDone],
      retries: [1, 0],
    },
    "request-exhausted": {
      title: "All requests fail",
      model: [internal, internal],
      retries: [1, 0],
      code: 1,
    },
    "stream-recovers": {
      title: "The second stream ends well",
      model: [broken, allDone],
      retries: [0, 1],
    },
    "stream-exhausted": {
      title: "All streams end early",
      model: [broken, broken],
      retries: [0, 1],
      code: 1,
    },
    "stream-rate-limit": {
      title: "The server says when to try again",
      model: [rateLimited, allDone],
      retries: [0, 1],
    },
    "stream-internal": {
      title: "An internal error counts as a broken stream",
      model: [internal, allDone],
      retries: [0, 1],
    },
    "stream-cut-after-call": {
      title: "The stream breaks after a call, which runs twice",
      model: [
        stream(
          created("resp_1"),
          itemDone(functionCall("exec_command", { cmd: "echo ran >> log" })),
        ),
        stream(
          created("resp_2"),
          itemDone(functionCall("exec_command", { cmd: "echo ran >> log" }, "call_2")),
          { type: "response.completed", response: { id: "resp_2" } },
        ),
        allDone,
      ],
      retries: [0, 1],
    },
    "not-400": {
      title: "A bad request is not tried again",
      model: [refusal(400, { error: { message: "Bad" } })],
      retries: [2, 2],
      code: 1,
    },
    "not-429": {
      title: "Too many requests are not tried again",
      model: [refusal(429, { error: { message: "Slow down" } }, { "retry-after": "0" })],
      retries: [2, 2],
      code: 1,
    },
    "not-invalid-prompt": {
      title: "An invalid prompt is not tried again",
      model: [stream(created("resp_1"), failed({ code: "invalid_prompt", message: "No" }))],
      retries: [0, 2],
      code: 1,
    },
  },
  scenario: ({ title, model, retries: [request, ofStream], code = 0 }) =>
    execTurn({
      title,
      specs: [6, 28, 34],
      model,
      args: [
        "-c",
        `model_providers.scripted.request_max_retries=${request}`,
        "-c",
        `model_providers.scripted.stream_max_retries=${ofStream}`,
        "Try.",
      ],
      code,
    }),
});

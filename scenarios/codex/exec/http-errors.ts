import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import type { ModelStep } from "../../../harness/core/scenario/model-script.ts";
import { execTurn } from "../exec-turn.ts";
import { refusal } from "../model-steps.ts";

interface Case {
  readonly title: string;
  readonly answer: ModelStep;
}

/** 2100-01-01: far enough for the message to name a date and never "today". */
const FAR_FUTURE = 4_102_444_800;

const error = (fields: Readonly<Record<string, unknown>>) => ({ error: fields });

/** The model server refuses the only request; nothing is tried again. */
export default defineFamily<Case>({
  id: "exec/http-errors",
  cases: {
    "400-json": {
      title: "A bad request, told in JSON",
      answer: refusal(400, error({ message: "Bad thing", type: "invalid_request_error" })),
    },
    "400-text": { title: "A bad request, told in plain text", answer: refusal(400, "plain text") },
    "401": {
      title: "Not authenticated",
      answer: refusal(401, error({ message: "Incorrect API key", code: "invalid_api_key" }), {
        "x-request-id": "req_1",
        "cf-ray": "ray_1",
      }),
    },
    "403": { title: "Forbidden", answer: refusal(403, error({ message: "Forbidden" })) },
    "404": { title: "No such model", answer: refusal(404, error({ message: "No such model" })) },
    "429": {
      title: "Too many requests",
      answer: refusal(429, error({ message: "Rate limited", type: "rate_limit_error" }), {
        "retry-after": "1",
        "x-request-id": "req_1",
      }),
    },
    "429-usage-limit": {
      title: "The plan's limit is reached until far in the future",
      answer: refusal(
        429,
        error({
          type: "usage_limit_reached",
          message: "limit",
          plan_type: "plus",
          resets_at: FAR_FUTURE,
        }),
      ),
    },
    "429-not-included": {
      title: "The plan does not include the usage",
      answer: refusal(429, error({ type: "usage_not_included", message: "limit" })),
    },
    "500": { title: "An internal error", answer: refusal(500, error({ message: "Internal" })) },
    "503-overloaded": {
      title: "Overloaded, told by its code",
      answer: refusal(503, error({ message: "overloaded", code: "server_is_overloaded" })),
    },
    "503-html": {
      title: "Unavailable, told by a web page",
      answer: refusal(503, "<html>oops</html>", { "content-type": "text/html" }),
    },
    "502-empty": { title: "A bad gateway without a body", answer: refusal(502, "") },
  },
  scenario: ({ title, answer }) =>
    execTurn({ title, specs: [6, 28, 34], layer: "protocol", model: [answer], code: 1 }),
});

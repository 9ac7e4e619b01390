import type { Chunk, ModelStep, SseEvent } from "../../harness/core/scenario/model-script.ts";
import { completed, created, functionCall, itemDone, message } from "./responses.ts";
import type { OutputItem, Usage } from "./responses.ts";

/** A stream of these events and nothing else: it may lack its beginning or its end. */
export function stream(...events: readonly SseEvent[]): ModelStep {
  return { chunks: events.map((event): Chunk => ({ kind: "event", event })) };
}

/** A whole response of these items. */
export function reply(...items: readonly OutputItem[]): ModelStep {
  return replyUsing({}, ...items);
}

/** A whole response of these items that cost this many tokens. */
export function replyUsing(usage: Usage, ...items: readonly OutputItem[]): ModelStep {
  return stream(created("resp_1"), ...items.map(itemDone), completed("resp_1", usage));
}

/** The usual last response of a turn. */
export const allDone: ModelStep = reply(message("All done."));

/** One call of `exec_command`. */
export function execCommand(args: Readonly<Record<string, unknown>>, callId = "call_1"): ModelStep {
  return reply(functionCall("exec_command", args, callId));
}

/** An answer that is no stream: an error status with a body, JSON unless it is a string. */
export function refusal(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): ModelStep {
  return {
    status,
    headers: { "content-type": "application/json", ...headers },
    chunks: [{ kind: "raw", text: typeof body === "string" ? body : JSON.stringify(body) }],
  };
}

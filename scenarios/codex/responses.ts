import type { SseEvent } from "../../harness/core/scenario/model-script.ts";

/** An output item of the Responses API, as the model server sends it. */
export type OutputItem = { readonly type: string } & Readonly<Record<string, unknown>>;

/** Token counts of one response; what is left out takes the default beside it. */
export interface Usage {
  /** Default 10. */
  readonly input?: number;
  /** Of the input, default 0. */
  readonly cached?: number;
  /** Default 5. */
  readonly output?: number;
  /** Of the output, default 0. */
  readonly reasoning?: number;
}

/** The first event of a response. */
export function created(id: string): SseEvent {
  return { type: "response.created", response: { id } };
}

/** An item has begun; its content follows as deltas. */
export function itemAdded(item: OutputItem): SseEvent {
  return { type: "response.output_item.added", item };
}

/** An item is complete: the only event the reference takes content from. */
export function itemDone(item: OutputItem): SseEvent {
  return { type: "response.output_item.done", item };
}

/** A piece of a message's text. */
export function textDelta(itemId: string, delta: string): SseEvent {
  return { type: "response.output_text.delta", item_id: itemId, delta };
}

/** The last event of a response that ended well. */
export function completed(id: string, usage: Usage = {}): SseEvent {
  const { input = 10, cached = 0, output = 5, reasoning = 0 } = usage;
  return {
    type: "response.completed",
    response: {
      id,
      usage: {
        input_tokens: input,
        input_tokens_details: { cached_tokens: cached },
        output_tokens: output,
        output_tokens_details: { reasoning_tokens: reasoning },
        total_tokens: input + output,
      },
    },
  };
}

/** The last event of a response that the server gave up. */
export function failed(error?: Readonly<Record<string, unknown>>): SseEvent {
  return {
    type: "response.failed",
    response: { id: "resp_1", status: "failed", ...(error && { error }) },
  };
}

/** An assistant message of one text part. */
export function message(text: string, id = "msg_1"): OutputItem {
  return { type: "message", role: "assistant", id, content: [{ type: "output_text", text }] };
}

/** A call of a function tool; arguments are sent as JSON, a string is sent as it is. */
export function functionCall(name: string, args: unknown, callId = "call_1"): OutputItem {
  return {
    type: "function_call",
    id: `fc_${callId}`,
    call_id: callId,
    name,
    arguments: typeof args === "string" ? args : JSON.stringify(args),
  };
}

/** A call of a free-form tool such as `apply_patch`. */
export function customCall(name: string, input: string, callId = "call_1"): OutputItem {
  return { type: "custom_tool_call", id: `ctc_${callId}`, call_id: callId, name, input };
}

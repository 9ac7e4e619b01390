import type { IncomingMessage } from "node:http";
import { readFailedResponse, readIncompleteResponse } from "./failed-response.ts";
import { isJsonObject, objectAt, parseJson, textAt, type JsonObject } from "./json.ts";
import { createSseParser } from "./sse-parser.ts";
import { brokenStream, TurnFailedError } from "./turn-failure.ts";

/** What a response stream tells; anything else it holds is of no consequence. */
export type ResponseEvent =
  | { readonly kind: "created"; readonly response: JsonObject | undefined }
  | { readonly kind: "item-added"; readonly item: JsonObject }
  | { readonly kind: "item-done"; readonly item: JsonObject }
  | { readonly kind: "delta" }
  | { readonly kind: "completed"; readonly response: JsonObject };

/**
 * Read a response to its `response.completed`, which is the last event given.
 * Throws TurnFailedError when the stream fails, breaks off or is silent for `idleTimeoutMs`.
 *
 * Source: docs/reference/exec.md section 4.4
 */
export async function* streamEvents(
  body: IncomingMessage,
  idleTimeoutMs: number,
): AsyncGenerator<ResponseEvent> {
  for await (const data of readEventData(body, idleTimeoutMs)) {
    const json = parseJson(data);
    const event = isJsonObject(json) ? readEvent(json) : undefined;
    if (event === undefined) continue;
    yield event;
    if (event.kind === "completed") return;
  }
  throw new TurnFailedError(brokenStream("stream closed before response.completed"));
}

const DELTAS: ReadonlySet<string> = new Set([
  "response.output_text.delta",
  "response.reasoning_summary_text.delta",
  "response.reasoning_text.delta",
]);

function readEvent(json: JsonObject): ResponseEvent | undefined {
  const type = textAt(json, "type") ?? "";
  const response = objectAt(json, "response");
  if (DELTAS.has(type)) return { kind: "delta" };
  switch (type) {
    case "response.created":
      return { kind: "created", response };
    case "response.output_item.added":
    case "response.output_item.done":
      return readItemEvent(json, type.endsWith("done") ? "item-done" : "item-added");
    case "response.completed":
      return response === undefined ? undefined : { kind: "completed", response };
    case "response.failed":
      throw new TurnFailedError(readFailedResponse(response));
    case "response.incomplete":
      throw new TurnFailedError(readIncompleteResponse(response));
    default:
      return undefined;
  }
}

function readItemEvent(
  json: JsonObject,
  kind: "item-added" | "item-done",
): ResponseEvent | undefined {
  const item = objectAt(json, "item");
  return item === undefined ? undefined : { kind, item };
}

async function* readEventData(
  body: IncomingMessage,
  idleTimeoutMs: number,
): AsyncGenerator<string> {
  const parser = createSseParser();
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let isIdle = false;
  const stop = (): void => {
    isIdle = true;
    body.destroy();
  };
  let timer = setTimeout(stop, idleTimeoutMs);
  try {
    for await (const chunk of body) {
      const bytes: unknown = chunk;
      if (!(bytes instanceof Uint8Array)) throw new Error("a response body is read as bytes");
      for (const { data } of parser.push(decoder.decode(bytes, { stream: true }))) {
        clearTimeout(timer);
        timer = setTimeout(stop, idleTimeoutMs);
        yield data;
      }
    }
  } catch (cause) {
    throw isIdle ? idleTimeout() : cutStream(cause);
  } finally {
    clearTimeout(timer);
  }
  if (isIdle) throw idleTimeout();
}

function idleTimeout(): TurnFailedError {
  return new TurnFailedError(brokenStream("idle timeout waiting for SSE"));
}

function cutStream(cause: unknown): unknown {
  if (cause instanceof TurnFailedError) return cause;
  const text = "Transport error: network error: error decoding response body";
  return new TurnFailedError(brokenStream(text));
}

import { isJsonObject, listAt, textAt, type JsonObject } from "../responses/json.ts";
import { formatItem, messageText } from "../responses/response-item.ts";
import type { ToolCall } from "../tools/tool.ts";
import { UnsupportedError } from "./unsupported-error.ts";
import { readWebSearch } from "./web-search.ts";
import type { Turn } from "./turn.ts";

/** What an item of a response asks for. */
export type RecordedItem =
  | { readonly kind: "message"; readonly text: string }
  | { readonly kind: "call"; readonly call: ToolCall }
  | { readonly kind: "other" };

/** What the reference acts on and this port cannot. */
const UNSUPPORTED: ReadonlySet<string> = new Set(["image_generation_call", "tool_search_call"]);

/**
 * Show a finished item to the user, and add it to the thread.
 *
 * Source: docs/reference/exec.md sections 4.5 and 5
 */
export function recordItem(raw: JsonObject, turn: Turn): RecordedItem {
  const type = textAt(raw, "type") ?? "";
  if (UNSUPPORTED.has(type)) {
    throw new UnsupportedError(`an item of type "${type}"`, "use the original Codex CLI 0.136.0");
  }
  const item = formatItem(raw);
  if (item === undefined) return { kind: "other" };
  if (type === "web_search_call") finishSearch(raw, turn);
  const recorded = announce(item, turn);
  turn.thread.addItem(item);
  return recorded;
}

/** Show that a search begins, when a response announces one. */
export function announceSearch(raw: JsonObject, { emit }: Turn): void {
  if (textAt(raw, "type") !== "web_search_call") return;
  emit({ kind: "search-started", search: readWebSearch(raw) });
}

function finishSearch(raw: JsonObject, { thread, emit }: Turn): void {
  const search = readWebSearch(raw);
  const { id, query, action } = search;
  const shown = action ?? { type: "other" };
  thread.record("event_msg", { type: "web_search_end", call_id: id, query, action: shown });
  emit({ kind: "search-completed", search });
}

function announce(item: JsonObject, turn: Turn): RecordedItem {
  switch (textAt(item, "type")) {
    case "message":
      return announceMessage(item, turn);
    case "reasoning":
      announceReasoning(item, turn);
      return { kind: "other" };
    case "function_call":
      return { kind: "call", call: readCall(item, "function") };
    case "custom_tool_call":
      return { kind: "call", call: readCall(item, "custom") };
    case undefined:
    default:
      return { kind: "other" };
  }
}

function announceMessage(item: JsonObject, { thread, emit }: Turn): RecordedItem {
  const text = messageText(item);
  if (textAt(item, "role") !== "assistant") {
    thread.record("event_msg", {
      type: "user_message",
      message: "",
      images: [],
      local_images: [],
      text_elements: [],
    });
    return { kind: "other" };
  }
  thread.record("event_msg", {
    type: "agent_message",
    message: text,
    phase: textAt(item, "phase") ?? null,
    memory_citation: null,
  });
  emit({ kind: "agent-message", text });
  return { kind: "message", text };
}

function announceReasoning(item: JsonObject, { thread, emit, settings }: Turn): void {
  const summary = textsOf(item, "summary");
  const raw = textsOf(item, "content");
  for (const text of summary) thread.record("event_msg", { type: "agent_reasoning", text });
  if (settings.showRawReasoning) {
    for (const text of raw) {
      thread.record("event_msg", { type: "agent_reasoning_raw_content", text });
    }
  }
  emit({ kind: "reasoning", summary, raw });
}

function textsOf(item: JsonObject, key: string): readonly string[] {
  return listAt(item, key).map((part) => (isJsonObject(part) ? (textAt(part, "text") ?? "") : ""));
}

function readCall(item: JsonObject, kind: ToolCall["kind"]): ToolCall {
  return {
    kind,
    name: `${textAt(item, "namespace") ?? ""}${textAt(item, "name") ?? ""}`,
    callId: textAt(item, "call_id") ?? "",
    input: textAt(item, kind === "function" ? "arguments" : "input") ?? "",
  };
}

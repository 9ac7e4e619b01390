import { compactObject, isJsonObject, listAt, objectAt, textAt } from "./json.ts";
import type { JsonObject, JsonValue } from "./json.ts";

/**
 * An item of a response as it is recorded and sent back: known fields in fixed order, no server ids.
 * `undefined`: an item of a type nobody knows, which is dropped.
 *
 * Source: docs/reference/exec.md sections 4.4 and 4.5
 */
export function formatItem(item: JsonObject): JsonObject | undefined {
  switch (textAt(item, "type")) {
    case "message":
      return formatMessage(item);
    case "reasoning":
      return formatReasoning(item);
    case "function_call":
      return pick(item, ["type", "name", "namespace", "arguments", "call_id"]);
    case "custom_tool_call":
      return pick(item, ["type", "status", "call_id", "name", "input"]);
    case "local_shell_call":
      return formatLocalShell(item);
    case "web_search_call":
      return pick(item, ["type", "status", "action"]);
    case undefined:
    default:
      return undefined;
  }
}

/** A message of the user. */
export function userMessage(text: string): JsonObject {
  return message("user", text);
}

/** A message with one text part. */
export function message(role: string, text: string): JsonObject {
  return { type: "message", role, content: [{ type: "input_text", text }] };
}

/** The text of a message: its parts joined. */
export function messageText(item: JsonObject): string {
  return listAt(item, "content")
    .map((part) => (isJsonObject(part) ? (textAt(part, "text") ?? "") : ""))
    .join("");
}

function formatMessage(item: JsonObject): JsonObject | undefined {
  const parts = listAt(item, "content").map((part) => formatPart(part));
  if (!parts.every((part) => part !== undefined)) return undefined;
  return compactObject({
    type: "message",
    role: textAt(item, "role"),
    content: parts,
    phase: textAt(item, "phase"),
  });
}

function formatPart(part: JsonValue): JsonObject | undefined {
  if (!isJsonObject(part)) return undefined;
  const type = textAt(part, "type");
  if (type === "output_text" || type === "input_text") {
    return { type, text: textAt(part, "text") ?? "" };
  }
  return type === "input_image" ? pick(part, ["type", "image_url", "detail"]) : undefined;
}

function formatReasoning(item: JsonObject): JsonObject {
  return {
    type: "reasoning",
    summary: listAt(item, "summary"),
    content: item["content"] ?? null,
    encrypted_content: textAt(item, "encrypted_content") ?? null,
  };
}

function formatLocalShell(item: JsonObject): JsonObject {
  const action = objectAt(item, "action");
  return {
    type: "local_shell_call",
    call_id: textAt(item, "call_id") ?? null,
    status: textAt(item, "status") ?? "completed",
    action: {
      type: "exec",
      command: listAt(action, "command"),
      timeout_ms: action?.["timeout_ms"] ?? null,
      working_directory: action?.["working_directory"] ?? null,
      env: action?.["env"] ?? null,
      user: action?.["user"] ?? null,
    },
  };
}

/** The fields that are there and not null, in the given order. */
function pick(item: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(
    keys.flatMap((key): [string, JsonValue][] => {
      const value = item[key];
      return value === undefined || value === null ? [] : [[key, value]];
    }),
  );
}

import { isJsonObject, listAt, textAt, type JsonObject } from "./json.ts";
import { messageText } from "./response-item.ts";
import type { ResponseEvent } from "./stream-events.ts";

/** Whether an event brings something the model made; an empty message or thought is nothing. */
export function hasOutput(event: ResponseEvent): boolean {
  switch (event.kind) {
    case "delta":
      return true;
    case "item-added":
    case "item-done":
      return isFilled(event.item);
    case "created":
    case "completed":
      return false;
  }
}

function isFilled(item: JsonObject): boolean {
  const type = textAt(item, "type");
  if (type === "message") return messageText(item) !== "";
  if (type !== "reasoning") return true;
  return [...listAt(item, "summary"), ...listAt(item, "content")].some(
    (part) => isJsonObject(part) && (textAt(part, "text") ?? "") !== "",
  );
}

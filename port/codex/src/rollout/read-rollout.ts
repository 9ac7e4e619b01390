import { readFileSync } from "node:fs";
import { isJsonObject, objectAt, parseJson, textAt, type JsonObject } from "../responses/json.ts";

/** What a rollout tells of a thread. */
export interface RecordedThread {
  readonly id: string;
  readonly cwd: string;
  readonly createdMs: number;
  /** The conversation, oldest first. */
  readonly items: readonly JsonObject[];
  /** The tokens of the whole thread, as its last count has them. */
  readonly totalUsage: JsonObject | undefined;
  /** The tokens of its last response. */
  readonly lastUsage: JsonObject | undefined;
  readonly firstUserMessage: string | undefined;
  /** The last turn's model. */
  readonly model: string | undefined;
  /** Whether it holds a line that only later versions of this port understand. */
  readonly isCompacted: boolean;
}

/** Read a thread back; `undefined` when the file does not begin as a rollout does. */
export function readRollout(path: string): RecordedThread | undefined {
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .map((line) => parseJson(line))
    .filter(isJsonObject);
  const meta = payloadsOf(lines, "session_meta")[0];
  const id = textAt(meta, "id");
  if (meta === undefined || id === undefined) return undefined;
  const events = payloadsOf(lines, "event_msg");
  return {
    id,
    cwd: textAt(meta, "cwd") ?? "",
    createdMs: Date.parse(textAt(meta, "timestamp") ?? ""),
    items: payloadsOf(lines, "response_item"),
    totalUsage: findUsage(events, "total_token_usage"),
    lastUsage: findUsage(events, "last_token_usage"),
    firstUserMessage: textAt(eventsOf(events, "user_message")[0], "message"),
    model: textAt(payloadsOf(lines, "turn_context").at(-1), "model"),
    isCompacted: payloadsOf(lines, "compacted").length > 0,
  };
}

function payloadsOf(lines: readonly JsonObject[], type: string): readonly JsonObject[] {
  return lines.flatMap((line) => {
    const payload = objectAt(line, "payload");
    return textAt(line, "type") === type && payload !== undefined ? [payload] : [];
  });
}

function eventsOf(events: readonly JsonObject[], type: string): readonly JsonObject[] {
  return events.filter((event) => textAt(event, "type") === type);
}

function findUsage(events: readonly JsonObject[], key: string): JsonObject | undefined {
  return eventsOf(events, "token_count")
    .map((event) => objectAt(objectAt(event, "info"), key))
    .findLast((usage) => usage !== undefined);
}

import type { IncomingHttpHeaders } from "node:http";
import type { JsonObject } from "../responses/json.ts";
import { formatRateLimits, noRateLimits, readRateLimits } from "../responses/rate-limits.ts";
import type { RolloutWriter } from "../rollout/rollout-writer.ts";
import { addUsage, formatUsage, noUsage, type TokenUsage } from "./token-usage.ts";

/** What a thread was before this run: nothing, or what its record tells. */
export interface ThreadPast {
  readonly id: string;
  readonly createdMs: number;
  readonly items: readonly JsonObject[];
  readonly usage: TokenUsage | undefined;
  readonly lastUsage: TokenUsage | undefined;
  readonly firstUserMessage: string | undefined;
}

/** A conversation: what the model has seen of it, and its record. */
export interface Thread {
  readonly id: string;
  readonly createdMs: number;
  /** The items the model is sent, oldest first. */
  items(): readonly JsonObject[];
  /** Add an item to the conversation and to its record. */
  addItem(item: JsonObject): void;
  /** Add an item to the conversation alone. */
  addItemUnrecorded(item: JsonObject): void;
  /** Add a line to the record alone. */
  record(type: "event_msg" | "turn_context" | "session_meta", payload: JsonObject): void;
  /** Count the tokens of a completed response. */
  addUsage(usage: TokenUsage): void;
  /** Count the thread as filling the model's context window. */
  fillWindow(contextWindow: number): void;
  /** The tokens of the last response, which is what the conversation holds. */
  lastUsage(): TokenUsage;
  /** All tokens so far, over every run of the thread. */
  usage(): TokenUsage;
  noteRateLimits(headers: IncomingHttpHeaders): void;
  recordTokenCount(contextWindow: number | undefined): void;
}

/** Go on with a thread, writing to its record. */
export function createThread(past: ThreadPast, rollout: RolloutWriter): Thread {
  const items = [...past.items];
  let total = past.usage;
  let last: TokenUsage = past.lastUsage ?? noUsage;
  let limits = noRateLimits;
  return {
    id: past.id,
    createdMs: past.createdMs,
    items: () => items,
    addItem(item) {
      items.push(item);
      rollout.write("response_item", item);
    },
    addItemUnrecorded(item) {
      items.push(item);
    },
    record(type, payload) {
      rollout.write(type, payload);
    },
    addUsage(usage) {
      total = addUsage(total ?? noUsage, usage);
      last = usage;
    },
    fillWindow(contextWindow) {
      const missing = Math.max(0, contextWindow - (total ?? noUsage).total);
      last = { ...noUsage, total: missing };
      total = { ...noUsage, total: contextWindow };
    },
    lastUsage: () => last,
    usage: () => total ?? noUsage,
    noteRateLimits(headers) {
      limits = readRateLimits(headers, limits);
    },
    recordTokenCount(contextWindow) {
      const info = total === undefined ? null : formatInfo(total, last, contextWindow);
      rollout.write("event_msg", {
        type: "token_count",
        info,
        rate_limits: formatRateLimits(limits),
      });
    },
  };
}

function formatInfo(
  total: TokenUsage,
  last: TokenUsage,
  contextWindow: number | undefined,
): JsonObject {
  return {
    total_token_usage: formatUsage(total),
    last_token_usage: formatUsage(last),
    model_context_window: contextWindow ?? null,
  };
}

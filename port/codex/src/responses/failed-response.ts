import { objectAt, textAt, type JsonObject } from "./json.ts";
import { AT_CAPACITY, CONTEXT_FULL, QUOTA_EXCEEDED, UPGRADE } from "./failure-texts.ts";
import { brokenStream, finalFailure, type TurnFailure } from "./turn-failure.ts";

/**
 * What a `response.failed` event means for the turn.
 *
 * Source: docs/reference/exec.md section 9
 */
export function readFailedResponse(response: JsonObject | undefined): TurnFailure {
  const error = objectAt(response, "error");
  if (error === undefined) return brokenStream("response.failed event received");
  const message = textAt(error, "message") ?? "";
  switch (textAt(error, "code")) {
    case "context_length_exceeded":
      return { ...finalFailure(CONTEXT_FULL), tells: { kind: "context-full" } };
    case "insufficient_quota":
      return finalFailure(QUOTA_EXCEEDED);
    case "usage_not_included":
      return finalFailure(UPGRADE);
    case "invalid_prompt":
    case "cyber_policy":
      return finalFailure(message);
    case "server_is_overloaded":
    case "slow_down":
      return finalFailure(AT_CAPACITY);
    case "rate_limit_exceeded":
      return brokenStream(message, readDelay(message));
    case undefined:
    default:
      return brokenStream(message);
  }
}

/** What a `response.incomplete` event means for the turn. */
export function readIncompleteResponse(response: JsonObject | undefined): TurnFailure {
  const reason = textAt(objectAt(response, "incomplete_details"), "reason") ?? "unknown";
  return brokenStream(`Incomplete response returned, reason: ${reason}`);
}

/** The wait of "try again in 1.5s" or "try again in 28ms". */
function readDelay(message: string): number | undefined {
  const found = /try again in\s*(\d+(?:\.\d+)?)\s*(ms|s|seconds?)/i.exec(message);
  if (found === null) return undefined;
  const amount = Number(found[1]);
  return found[2]?.toLowerCase() === "ms" ? amount : amount * 1000;
}

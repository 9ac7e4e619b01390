import type { IncomingHttpHeaders } from "node:http";
import { STATUS_CODES } from "node:http";
import { AT_CAPACITY, HIGH_DEMAND, UPGRADE } from "./failure-texts.ts";
import { isJsonObject, objectAt, parseJson, textAt, type JsonObject } from "./json.ts";
import { finalFailure, type TurnFailure } from "./turn-failure.ts";
import { describeUsageLimit } from "./usage-limit.ts";

/** An answer that is not 200. */
export interface FailedReply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly url: string;
}

/**
 * What an HTTP status other than 200 means for the turn.
 *
 * Source: docs/reference/exec.md section 9
 */
export function readFailedStatus(reply: FailedReply): TurnFailure {
  const json = parseJson(reply.body);
  const error = isJsonObject(json) ? objectAt(json, "error") : undefined;
  if (reply.status === 400) return finalFailure(reply.body);
  if (reply.status === 429) return readTooMany(reply, error);
  if (reply.status === 503 && isOverload(error)) return finalFailure(AT_CAPACITY);
  const message = reply.status === 500 ? HIGH_DEMAND : describeUnexpected(reply, error);
  return { message, retryable: true, delayMs: undefined, atRequest: reply.status >= 500 };
}

function isOverload(error: JsonObject | undefined): boolean {
  const code = textAt(error, "code");
  return code === "server_is_overloaded" || code === "slow_down";
}

function readTooMany(reply: FailedReply, error: JsonObject | undefined): TurnFailure {
  const type = textAt(error, "type");
  if (type === "usage_limit_reached") {
    const failure = finalFailure(describeUsageLimit(error, new Date()));
    return { ...failure, tells: { kind: "rate-limits", headers: reply.headers } };
  }
  if (type === "usage_not_included") return finalFailure(UPGRADE);
  const status = describeStatus(reply.status);
  return finalFailure(`exceeded retry limit, last status: ${status}${requestIdPart(reply)}`);
}

function describeUnexpected(reply: FailedReply, error: JsonObject | undefined): string {
  const detail = textAt(error, "message") ?? (reply.body === "" ? "Unknown error" : reply.body);
  const ray = headerText(reply, "cf-ray");
  return [
    `unexpected status ${describeStatus(reply.status)}: ${detail}, url: ${reply.url}`,
    ray === undefined ? "" : `, cf-ray: ${ray}`,
    requestIdPart(reply),
  ].join("");
}

function requestIdPart(reply: FailedReply): string {
  const id = headerText(reply, "x-request-id") ?? headerText(reply, "x-oai-request-id");
  return id === undefined ? "" : `, request id: ${id}`;
}

function headerText({ headers }: FailedReply, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" ? value : undefined;
}

function describeStatus(status: number): string {
  return `${status} ${STATUS_CODES[status] ?? "<unknown status code>"}`;
}

import type { IncomingHttpHeaders } from "node:http";
import type { JsonObject, JsonValue } from "./json.ts";

/** What is known of the account's limits: the last response's windows, the last credits seen. */
export interface RateLimits {
  readonly primary: JsonObject | null;
  readonly secondary: JsonObject | null;
  readonly credits: JsonObject | null;
}

/** Before any response. */
export const noRateLimits: RateLimits = { primary: null, secondary: null, credits: null };

/**
 * Read the limits of one response; windows it does not mention are gone, credits stay.
 *
 * Source: docs/reference/exec.md section 9
 */
export function readRateLimits(headers: IncomingHttpHeaders, before: RateLimits): RateLimits {
  return {
    primary: readWindow(headers, "primary"),
    secondary: readWindow(headers, "secondary"),
    credits: readCredits(headers) ?? before.credits,
  };
}

/** The limits as a `token_count` line holds them. */
export function formatRateLimits(limits: RateLimits): JsonObject {
  return {
    limit_id: "codex",
    limit_name: null,
    primary: limits.primary,
    secondary: limits.secondary,
    credits: limits.credits,
    plan_type: null,
    rate_limit_reached_type: null,
  };
}

function readWindow(headers: IncomingHttpHeaders, name: string): JsonObject | null {
  const used = readNumber(headers, `x-codex-${name}-used-percent`);
  if (used === null) return null;
  return {
    used_percent: used,
    window_minutes: readNumber(headers, `x-codex-${name}-window-minutes`),
    resets_at: readNumber(headers, `x-codex-${name}-reset-at`),
  };
}

function readCredits(headers: IncomingHttpHeaders): JsonObject | undefined {
  const has = readBoolean(headers, "x-codex-credits-has-credits");
  const unlimited = readBoolean(headers, "x-codex-credits-unlimited");
  if (has === undefined || unlimited === undefined) return undefined;
  const balance: JsonValue = headerText(headers, "x-codex-credits-balance") ?? null;
  return { has_credits: has, unlimited, balance };
}

function readNumber(headers: IncomingHttpHeaders, name: string): number | null {
  const text = headerText(headers, name);
  const value = text === undefined ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

function readBoolean(headers: IncomingHttpHeaders, name: string): boolean | undefined {
  const text = headerText(headers, name)?.toLowerCase();
  if (text === "true" || text === "1") return true;
  return text === "false" || text === "0" ? false : undefined;
}

function headerText(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

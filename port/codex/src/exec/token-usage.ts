import { numberAt, objectAt, type JsonObject } from "../responses/json.ts";

/** Tokens counted by the server. */
export interface TokenUsage {
  readonly input: number;
  readonly cachedInput: number;
  readonly output: number;
  readonly reasoningOutput: number;
  readonly total: number;
}

/** Nothing used yet. */
export const noUsage: TokenUsage = {
  input: 0,
  cachedInput: 0,
  output: 0,
  reasoningOutput: 0,
  total: 0,
};

/** Read the `usage` of a completed response; `undefined` when the server sent none. */
export function readUsage(response: JsonObject): TokenUsage | undefined {
  const usage = objectAt(response, "usage");
  if (usage === undefined) return undefined;
  return {
    input: numberAt(usage, "input_tokens") ?? 0,
    cachedInput: numberAt(objectAt(usage, "input_tokens_details"), "cached_tokens") ?? 0,
    output: numberAt(usage, "output_tokens") ?? 0,
    reasoningOutput: numberAt(objectAt(usage, "output_tokens_details"), "reasoning_tokens") ?? 0,
    total: numberAt(usage, "total_tokens") ?? 0,
  };
}

/** The first field that a completed response's usage must have and lacks. */
export function missingUsageField(response: JsonObject): string | undefined {
  const usage = objectAt(response, "usage");
  if (usage === undefined) return undefined;
  return ["input_tokens", "output_tokens", "total_tokens"].find(
    (key) => numberAt(usage, key) === undefined,
  );
}

/** Add two counts. */
export function addUsage(one: TokenUsage, other: TokenUsage): TokenUsage {
  return {
    input: one.input + other.input,
    cachedInput: one.cachedInput + other.cachedInput,
    output: one.output + other.output,
    reasoningOutput: one.reasoningOutput + other.reasoningOutput,
    total: one.total + other.total,
  };
}

/** A count as a `token_count` line holds it. */
export function formatUsage(usage: TokenUsage): JsonObject {
  return {
    input_tokens: usage.input,
    cached_input_tokens: usage.cachedInput,
    output_tokens: usage.output,
    reasoning_output_tokens: usage.reasoningOutput,
    total_tokens: usage.total,
  };
}

/** Read back what `formatUsage` wrote. */
export function parseUsage(usage: JsonObject | undefined): TokenUsage | undefined {
  if (usage === undefined) return undefined;
  return {
    input: numberAt(usage, "input_tokens") ?? 0,
    cachedInput: numberAt(usage, "cached_input_tokens") ?? 0,
    output: numberAt(usage, "output_tokens") ?? 0,
    reasoningOutput: numberAt(usage, "reasoning_output_tokens") ?? 0,
    total: numberAt(usage, "total_tokens") ?? 0,
  };
}

import stringify from "fast-json-stable-stringify";
import type { JsonNode } from "./json-node.ts";

/**
 * What a JSON value means, however it is written: equal texts mean equal values. Key order, white space, escapes and
 * number spelling do not count; repeated keys and digits that a double cannot hold do.
 */
export function jsonMeaning(node: JsonNode): string {
  return stringify(toValue(node));
}

function toValue(node: JsonNode): unknown {
  switch (node.kind) {
    case "object":
      return toRecord(node.members.map(({ key, value }) => [key, toValue(value)]));
    case "array":
      return node.items.map(toValue);
    case "number":
      return isExact(node.raw) ? Number(node.raw) : { "\0digits": node.raw };
    case "string":
    case "boolean":
    case "null":
      return JSON.parse(node.raw);
  }
}

function toRecord(members: readonly (readonly [string, unknown])[]): unknown {
  const seen = new Map<string, number>();
  return Object.fromEntries(
    members.map(([key, value]) => {
      const occurrence = (seen.get(key) ?? 0) + 1;
      seen.set(key, occurrence);
      return [occurrence === 1 ? key : `${key}\0${occurrence}`, value];
    }),
  );
}

/** Whether a double holds every digit that is written. */
function isExact(raw: string): boolean {
  return (
    raw
      .replace(/[eE].*$/u, "")
      .replace(/\D/gu, "")
      .replace(/^0+/u, "").length <= 15
  );
}

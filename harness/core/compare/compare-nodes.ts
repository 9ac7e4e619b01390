import type { Strictness } from "../scenario/scenario.ts";
import { alignItems, type Item } from "./align-items.ts";
import type { Found } from "./difference-list.ts";
import { jsonMeaning } from "./json-meaning.ts";
import type { JsonArray, JsonNode, JsonObject } from "./json-node.ts";
import { itemPath, memberPath } from "./json-path.ts";
import { numberMembers } from "./number-members.ts";

/** How a walk over two JSON values reports and what it forgives. */
export interface NodeWalk {
  readonly strictness: Strictness;
  readonly add: (found: Found) => void;
}

/** Report every place at which two JSON values differ, each at its own path; white space between tokens does not count. */
export function compareNodes(
  path: string,
  [golden, port]: readonly [JsonNode, JsonNode],
  walk: NodeWalk,
): void {
  if (golden.raw === port.raw) return;
  if (golden.kind === "object" && port.kind === "object") {
    compareObjects(path, [golden, port], walk);
  } else if (golden.kind === "array" && port.kind === "array") {
    compareArrays(path, [golden, port], walk);
  } else if (golden.kind !== port.kind) {
    walk.add({ path, kind: "type", golden: golden.raw, port: port.raw });
  } else if (isStrict(walk) || jsonMeaning(golden) !== jsonMeaning(port)) {
    walk.add({ path, kind: "value", golden: golden.raw, port: port.raw });
  }
}

function compareObjects(
  path: string,
  [golden, port]: readonly [JsonObject, JsonObject],
  walk: NodeWalk,
): void {
  const goldenMembers = numberMembers(golden);
  const portMembers = numberMembers(port);
  for (const [key, member] of goldenMembers) {
    const place = memberPath(path, key);
    const other = portMembers.get(key);
    if (other === undefined) {
      walk.add({ path: place, kind: "missing", golden: member.value.raw });
      continue;
    }
    if (isStrict(walk) && member.rawKey !== other.rawKey) {
      walk.add({ path: place, kind: "value", golden: member.rawKey, port: other.rawKey });
    }
    compareNodes(place, [member.value, other.value], walk);
  }
  for (const [key, member] of portMembers) {
    if (goldenMembers.has(key)) continue;
    walk.add({ path: memberPath(path, key), kind: "extra", port: member.value.raw });
  }
  if (isStrict(walk)) compareKeyOrder(path, [goldenMembers, portMembers], walk);
}

function compareKeyOrder(
  path: string,
  [golden, port]: readonly [ReadonlyMap<string, unknown>, ReadonlyMap<string, unknown>],
  walk: NodeWalk,
): void {
  const goldenOrder = [...golden.keys()].filter((key) => port.has(key)).join(", ");
  const portOrder = [...port.keys()].filter((key) => golden.has(key)).join(", ");
  if (goldenOrder === portOrder) return;
  walk.add({ path, kind: "order", golden: goldenOrder, port: portOrder });
}

function compareArrays(
  path: string,
  [golden, port]: readonly [JsonArray, JsonArray],
  walk: NodeWalk,
): void {
  for (const { golden: from, port: to, moved } of alignItems(
    golden.items.map(toItem),
    port.items.map(toItem),
  )) {
    const left = from === undefined ? undefined : golden.items[from];
    const right = to === undefined ? undefined : port.items[to];
    const place = itemPath(path, from ?? to ?? 0);
    if (left !== undefined && right !== undefined) {
      if (moved && walk.strictness !== "partial-order") {
        walk.add({ path: place, kind: "order", golden: `at ${from}`, port: `at ${to}` });
      }
      compareNodes(place, [left, right], walk);
    } else if (left !== undefined) walk.add({ path: place, kind: "missing", golden: left.raw });
    else if (right !== undefined) walk.add({ path: place, kind: "extra", port: right.raw });
  }
}

function toItem(node: JsonNode): Item {
  return { raw: node.raw, read: () => node };
}

function isStrict({ strictness }: NodeWalk): boolean {
  return strictness === "bytes" || strictness === "ordered";
}

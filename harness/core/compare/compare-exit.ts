import { compareJson } from "./compare-json.ts";
import { compareNodes, type NodeWalk } from "./compare-nodes.ts";
import type { Comparator } from "./comparator.ts";
import type { JsonNode } from "./json-node.ts";
import { itemPath } from "./json-path.ts";
import { parseJsonNode } from "./parse-json-node.ts";

/** Compare how the steps ended, step by step: `$[0].code` when both exited, `$[0]` when one was killed. */
export const compareExit: Comparator = (pair, add) => {
  const golden = parseJsonNode(pair.golden.text);
  const port = parseJsonNode(pair.port.text);
  if (golden?.kind !== "array" || port?.kind !== "array") return compareJson(pair, add);
  const isSameSteps = golden.items.every((step, index) => step.raw === port.items[index]?.raw);
  if (isSameSteps && golden.items.length === port.items.length) return compareJson(pair, add);
  const steps = Math.max(golden.items.length, port.items.length);
  for (let step = 0; step < steps; step += 1) {
    const sides = [golden.items[step], port.items[step]] as const;
    compareStep(itemPath("$", step), sides, { strictness: pair.strictness, add });
  }
  return undefined;
};

function compareStep(
  path: string,
  [golden, port]: readonly [JsonNode | undefined, JsonNode | undefined],
  walk: NodeWalk,
): void {
  if (golden === undefined) return walk.add({ path, kind: "extra", port: port?.raw ?? "" });
  if (port === undefined) return walk.add({ path, kind: "missing", golden: golden.raw });
  if (golden.raw === port.raw) return;
  if (hasOnlyCode(golden) && hasOnlyCode(port)) return compareNodes(path, [golden, port], walk);
  walk.add({ path, kind: "value", golden: golden.raw, port: port.raw });
}

function hasOnlyCode(node: JsonNode): boolean {
  return node.kind === "object" && node.members.length === 1 && node.members[0]?.key === "code";
}

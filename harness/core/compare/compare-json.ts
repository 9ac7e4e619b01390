import { compareNodes } from "./compare-nodes.ts";
import { compareText } from "./compare-text.ts";
import type { ChannelPair, Comparator } from "./comparator.ts";
import type { Found } from "./difference-list.ts";
import { parseJsonNode } from "./parse-json-node.ts";

/**
 * Compare two JSON documents value by value, at JSON paths. Texts that differ only in white space are one difference
 * at `$`; what is no JSON is compared as text.
 */
export const compareJson: Comparator = (pair, add) => {
  const golden = parseJsonNode(pair.golden.text);
  const port = parseJsonNode(pair.port.text);
  if (golden === undefined || port === undefined) return compareText(pair, add);
  let count = 0;
  const counted = (found: Found): void => {
    count += 1;
    add(found);
  };
  compareNodes("$", [golden, port], { strictness: pair.strictness, add: counted });
  if (count === 0 && pair.strictness === "bytes") add(whiteSpace(pair));
};

/** Where two texts with the same tokens part, with a little of both sides. */
function whiteSpace({ golden, port }: ChannelPair): Found {
  const at = firstDifference(golden.text, port.text);
  const shown = (text: string): string =>
    `same values, other white space at character ${at}: ${JSON.stringify(text.slice(Math.max(0, at - 20), at + 20))}`;
  return { path: "$", kind: "value", golden: shown(golden.text), port: shown(port.text) };
}

function firstDifference(golden: string, port: string): number {
  let at = 0;
  while (at < golden.length && golden[at] === port[at]) at += 1;
  return at;
}

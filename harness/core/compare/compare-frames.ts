import { type AlignedItem, alignItems, type Item } from "./align-items.ts";
import { compareNodes } from "./compare-nodes.ts";
import type { ChannelPair, Comparator } from "./comparator.ts";
import type { Found } from "./difference-list.ts";
import type { JsonNode } from "./json-node.ts";
import { parseJsonNode } from "./parse-json-node.ts";
import { shownLine, splitLines } from "./split-lines.ts";

/**
 * Compare two streams of JSON lines, aligned by content and not by index: one missing frame is one difference.
 * Places are `line 12` for a whole frame and `line 12 $.payload.type` inside one, by the golden's line number.
 */
export const compareFrames: Comparator = (pair, add) => {
  const golden = readFrames(pair.golden.text, pair);
  const port = readFrames(pair.port.text, pair);
  for (const item of alignItems(golden, port)) {
    const left = item.golden === undefined ? undefined : golden[item.golden];
    const right = item.port === undefined ? undefined : port[item.port];
    const path = `line ${(item.golden ?? item.port ?? 0) + 1}`;
    if (left !== undefined && right !== undefined) {
      if (left.raw === right.raw && !item.moved) continue;
      compareFrame(path, { item, left, right }, { strictness: pair.strictness, add });
    } else if (left !== undefined) add({ path, kind: "missing", golden: shownLine(left.raw) });
    else if (right !== undefined) add({ path, kind: "extra", port: shownLine(right.raw) });
  }
};

interface FramePair {
  readonly item: AlignedItem;
  readonly left: Item;
  readonly right: Item;
}

function compareFrame(
  path: string,
  { item, left, right }: FramePair,
  { strictness, add }: Pick<ChannelPair, "strictness"> & { readonly add: (found: Found) => void },
): void {
  let count = 0;
  const counted = (found: Found): void => {
    count += 1;
    add(found);
  };
  if (item.moved) {
    const [from, to] = [(item.golden ?? 0) + 1, (item.port ?? 0) + 1];
    counted({ path, kind: "order", golden: `at line ${from}`, port: `at line ${to}` });
  }
  compareNodes(`${path} $`, [left.read(), right.read()], { strictness, add: counted });
  if (count === 0 && strictness === "bytes" && left.raw !== right.raw) {
    add({ path, kind: "value", golden: shownLine(left.raw), port: shownLine(right.raw) });
  }
}

/** One item a line, parsed when asked for; a line that is no JSON counts as a string. */
function readFrames(text: string, { strictness }: ChannelPair): readonly Item[] {
  const lines = splitLines(text);
  const kept = strictness === "bytes" ? lines : lines.filter((line) => line.trim() !== "");
  return kept.map((raw) => {
    let node: JsonNode | undefined;
    const read = (): JsonNode => {
      node ??= parseJsonNode(raw) ?? { kind: "string", raw: JSON.stringify(raw) };
      return node;
    };
    return { raw, read };
  });
}

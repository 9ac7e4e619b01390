import type { Channel } from "../observation/observation.ts";
import { type AlignedLines, alignLines } from "./align-lines.ts";
import type { ChannelPair, Comparator } from "./comparator.ts";
import { compareBytes } from "./compare-bytes.ts";
import { compareExit } from "./compare-exit.ts";
import { compareFiles } from "./compare-files.ts";
import { compareFrames } from "./compare-frames.ts";
import { compareJson } from "./compare-json.ts";
import type { ChannelOptions } from "./compare-options.ts";
import { compareRows } from "./compare-rows.ts";
import { compareText } from "./compare-text.ts";
import type { ChannelComparison } from "./difference.ts";
import { createDifferenceList, type DifferenceList } from "./difference-list.ts";
import { renderPatch } from "./render-patch.ts";

/**
 * Compare one channel of a golden with the port's; `undefined` means that side does not have it. Equal texts are
 * `identical`; texts without a difference on the declared step down are `equivalent`; never different without a difference.
 */
export function compareChannel(
  golden: Channel | undefined,
  port: Channel | undefined,
  { strictness: declared, digest }: ChannelOptions,
): ChannelComparison {
  const channel = golden?.name ?? port?.name ?? "";
  const strictness = isStream(golden) && declared === "partial-order" ? "bytes" : declared;
  const found = createDifferenceList(channel, digest);
  if (golden === undefined || port === undefined) return finish(oneSided(golden, port, found), "");
  if (isSame(golden, port)) return finish(found, "", "identical");
  let aligned: AlignedLines | undefined;
  const lines = (): AlignedLines => (aligned ??= alignLines(golden.text, port.text));
  addHarnessFacts({ golden, port }, found);
  comparatorOf(golden, port)({ golden, port, strictness, lines }, found.add);
  if (found.count() > 0) return finish(found, renderPatch(lines()));
  if (strictness !== "bytes") return finish(found, "", "equivalent");
  // A comparator must not call two texts equal that are not: the last word has the text.
  found.add({ path: "$", kind: "value", golden: golden.text, port: port.text });
  return finish(found, renderPatch(lines()));
}

/** Canonicalization has taken the free order out of a stream of frames: all order that is left is required. */
function isStream(golden: Channel | undefined): boolean {
  return golden?.format === "jsonl";
}

function isSame(golden: Channel, port: Channel): boolean {
  return golden.text === port.text && golden.format === port.format && port.cut === undefined;
}

function oneSided(
  golden: Channel | undefined,
  port: Channel | undefined,
  found: DifferenceList,
): DifferenceList {
  if (golden !== undefined) found.add({ path: "$", kind: "missing", golden: golden.text });
  if (port !== undefined) found.add({ path: "$", kind: "extra", port: port.text });
  return found;
}

/** What is wrong with a channel as a whole: its format, or that only its beginning was kept. */
function addHarnessFacts(
  { golden, port }: Pick<ChannelPair, "golden" | "port">,
  found: DifferenceList,
): void {
  if (golden.format !== port.format) {
    found.add({ path: "$", kind: "type", golden: golden.format, port: port.format });
  }
  if (port.cut !== undefined) {
    const { keptBytes, totalBytes } = port.cut;
    found.add({ path: "$", kind: "extra", port: `cut after ${keptBytes} of ${totalBytes} bytes` });
  }
}

function comparatorOf(golden: Channel, port: Channel): Comparator {
  if (golden.name === "exit") return compareExit;
  if (golden.name === "tree") return compareFiles;
  if (golden.name.startsWith("rows/")) return compareRows;
  if (golden.format === "bytes" && port.format === "bytes") return compareBytes;
  if (golden.format === "jsonl" || port.format === "jsonl") return compareFrames;
  return golden.format === "json" && port.format === "json" ? compareJson : compareText;
}

function finish(
  found: DifferenceList,
  patch: string,
  equality: ChannelComparison["equality"] = "different",
): ChannelComparison {
  const { differences, omitted, fingerprint } = found.finish();
  const channel = found.channel;
  return { channel, equality, differences, omitted, fingerprint, patch };
}

import { type AlignedLines, alignLines } from "./align-lines.ts";
import type { ChannelPair, Comparator } from "./comparator.ts";
import { shownLine, splitLines } from "./split-lines.ts";
import { unpairedBetween } from "./unpaired-between.ts";

/**
 * Compare two texts line by line, at `line 12`: the golden's line number, or the port's for a line only it has.
 * One step down white space does not count, and at the last step the order of lines does not count either.
 */
export const compareText: Comparator = (pair, add) => {
  const lines = readLines(pair);
  for (const gap of unpairedBetween(lines, lines.pairs, [])) {
    const length = Math.max(gap.golden.length, gap.port.length);
    for (let offset = 0; offset < length; offset += 1) {
      const from = gap.golden[offset];
      const to = gap.port[offset];
      const left = shownLine(lines.golden[from ?? -1] ?? "\n");
      const right = shownLine(lines.port[to ?? -1] ?? "\n");
      const path = `line ${(from ?? to ?? 0) + 1}`;
      if (to === undefined) add({ path, kind: "missing", golden: left });
      else if (from === undefined) add({ path, kind: "extra", port: right });
      else add({ path, kind: "value", golden: left, port: right });
    }
  }
};

function readLines({ golden, port, strictness, lines }: ChannelPair): AlignedLines {
  if (strictness === "bytes") return lines();
  const read = (text: string): string => {
    const kept = withoutSpace(text);
    return (strictness === "partial-order" ? kept.toSorted() : kept).join("");
  };
  return alignLines(read(golden.text), read(port.text));
}

function withoutSpace(text: string): readonly string[] {
  return splitLines(text)
    .map((line) => `${line.trim().replace(/\s+/gu, " ")}\n`)
    .filter((line) => line !== "\n");
}

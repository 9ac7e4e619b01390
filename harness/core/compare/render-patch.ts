import type { AlignedLines } from "./align-lines.ts";
import { clipAround } from "./clip-around.ts";
import { unpairedBetween } from "./unpaired-between.ts";

/** Unchanged lines shown before and after a change. */
const CONTEXT = 3;
const LINE_LIMIT = 400;

/**
 * A unified diff for people. Places are not numbered: `@@ skipped 40 lines @@` stays the same when lines before it
 * come and go. Bounded in lines and width; a long line is shown around the place where it changes.
 */
export function renderPatch(lines: AlignedLines): string {
  const changes = changesOf(lines);
  const out: string[] = [];
  let shownTo = 0; // golden lines before this one are in the patch or were skipped
  for (const [index, change] of changes.entries()) {
    if (out.length >= LINE_LIMIT) {
      out.push(`@@ ${changes.length - index} more places @@`);
      return `${out.join("\n")}\n`;
    }
    const from = Math.max(shownTo, change.at - CONTEXT);
    if (from > shownTo) out.push(skipped(from - shownTo));
    out.push(...same(lines, from, change.at));
    out.push(...changed(lines, change).slice(0, LINE_LIMIT));
    shownTo = change.at + change.golden.length;
    const next = changes[index + 1]?.at ?? lines.golden.length;
    const to = Math.min(next, shownTo + CONTEXT);
    out.push(...same(lines, shownTo, to));
    shownTo = to;
  }
  if (shownTo < lines.golden.length) out.push(skipped(lines.golden.length - shownTo));
  return `${out.join("\n")}\n`;
}

interface Change {
  /** Golden line before which the change stands. */
  readonly at: number;
  readonly golden: readonly number[];
  readonly port: readonly number[];
}

function changesOf(lines: AlignedLines): readonly Change[] {
  const goldenAfter = new Map(lines.pairs.map(([golden, port]) => [port, golden]));
  return unpairedBetween(lines, lines.pairs, []).map((gap) => {
    const [first] = gap.golden;
    const next = (gap.port.at(-1) ?? -1) + 1;
    return { ...gap, at: first ?? goldenAfter.get(next) ?? lines.golden.length };
  });
}

function changed(lines: AlignedLines, { golden, port }: Change): readonly string[] {
  const left = golden.map((index) => lines.golden[index] ?? "");
  const right = port.map((index) => lines.port[index] ?? "");
  return [
    ...left.map((line, index) => patchLine("-", clipAround(line, right[index] ?? ""))),
    ...right.map((line, index) => patchLine("+", clipAround(line, left[index] ?? ""))),
  ];
}

function same({ golden }: AlignedLines, from: number, to: number): readonly string[] {
  return golden.slice(from, to).map((line) => patchLine(" ", clipAround(line, line)));
}

function patchLine(sign: string, line: string): string {
  return line.endsWith("\n")
    ? sign + line.slice(0, -1)
    : `${sign}${line}\n\\ No newline at the end`;
}

function skipped(count: number): string {
  return `@@ skipped ${count} ${count === 1 ? "line" : "lines"} @@`;
}

import { alignSequences } from "./align-sequences.ts";
import type { Pair } from "./alignment.ts";
import { splitLines } from "./split-lines.ts";

/** The lines of two texts and which of them are the same. */
export interface AlignedLines {
  readonly golden: readonly string[];
  readonly port: readonly string[];
  /** Ascending on both sides. */
  readonly pairs: readonly Pair[];
}

/** Split two texts into lines and pair those that are equal and in the same order. */
export function alignLines(goldenText: string, portText: string): AlignedLines {
  const golden = splitLines(goldenText);
  const port = splitLines(portText);
  return { golden, port, pairs: alignSequences(golden, port) };
}

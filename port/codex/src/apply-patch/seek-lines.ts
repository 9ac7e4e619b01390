import { trimSpace, trimSpaceEnd } from "../text/rust-whitespace.ts";

const DASHES = /[\u2010-\u2015\u2212]/gu;
const SINGLE_QUOTES = /[\u2018-\u201b]/gu;
const DOUBLE_QUOTES = /[\u201c-\u201f]/gu;
const SPACES = /[\u00a0\u2002-\u200a\u202f\u205f\u3000]/gu;

/** From strict to lenient: the first tier under which the pattern is found anywhere wins. */
const TIERS: readonly ((line: string) => string)[] = [
  (line) => line,
  trimSpaceEnd,
  trimSpace,
  plainPunctuation,
];

/** Where to look: from line `start` on, or only at the last lines. */
export interface SeekRange {
  readonly start: number;
  readonly atEndOfFile: boolean;
}

/**
 * Find `pattern` in `lines` and return the index of its first line, or undefined.
 * An empty pattern is found at once, at `start`.
 */
export function seekLines(
  lines: readonly string[],
  pattern: readonly string[],
  { start, atEndOfFile }: SeekRange,
): number | undefined {
  if (pattern.length === 0) return start;
  const last = lines.length - pattern.length;
  if (last < 0) return undefined;
  const first = atEndOfFile ? last : start;
  for (const fold of TIERS) {
    const wanted = pattern.map(fold);
    for (let index = first; index <= last; index += 1) {
      if (wanted.every((line, offset) => fold(lines[index + offset] ?? "") === line)) return index;
    }
  }
  return undefined;
}

function plainPunctuation(line: string): string {
  return trimSpace(line)
    .replace(DASHES, "-")
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(SPACES, " ");
}

/** Take `removed` lines out at `start` (an index into the old lines) and put `inserted` there. */
export interface Replacement {
  readonly start: number;
  readonly removed: number;
  readonly inserted: readonly string[];
}

/** Apply all replacements, last place first, so that earlier places keep their index. */
export function replaceLines(
  lines: readonly string[],
  replacements: readonly Replacement[],
): readonly string[] {
  const ordered = replacements.toSorted((a, b) => a.start - b.start);
  let current = lines;
  for (const { start, removed, inserted } of ordered.toReversed()) {
    current = [...current.slice(0, start), ...inserted, ...current.slice(start + removed)];
  }
  return current;
}

const WIDTH_LIMIT = 300;
const LEAD = 60;

/** Bound a long line to the part where it first differs from another one; its line feed stays. */
export function clipAround(line: string, other: string): string {
  if (line.length <= WIDTH_LIMIT) return line;
  let at = 0;
  while (at < line.length && line[at] === other[at]) at += 1;
  const isEqual = at === line.length;
  const from = isEqual || at < LEAD ? 0 : at - LEAD;
  const to = from + WIDTH_LIMIT;
  const tail = to < line.length ? `…${line.endsWith("\n") ? "\n" : ""}` : "";
  return `${from > 0 ? "…" : ""}${line.slice(from, to)}${tail}`;
}

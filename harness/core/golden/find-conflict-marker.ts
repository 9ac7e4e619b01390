/**
 * The number of the first line that a merge left as a conflict marker, counted from 1; `undefined` when there is none.
 * All three kinds must be there in order, so that prose with one such line is not taken for a merge.
 */
export function findConflictMarker(text: string): number | undefined {
  if (!text.includes("<<<<<<< ")) return undefined;
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.startsWith("<<<<<<< "));
  const middle = lines.findIndex((line, index) => index > start && /^=======\r?$/u.test(line));
  const end = lines.findIndex((line, index) => index > middle && line.startsWith(">>>>>>> "));
  return start >= 0 && middle > start && end > middle ? start + 1 : undefined;
}

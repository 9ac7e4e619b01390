import type { Gap, Pair } from "./alignment.ts";

/** Elements that occur once on each side of a gap and stand in the same order: the longest such list (patience). */
export function findAnchors(
  golden: readonly number[],
  port: readonly number[],
  gap: Gap,
): readonly Pair[] {
  const goldenOnce = uniqueIndexes(golden, gap.from[0], gap.to[0]);
  const portOnce = uniqueIndexes(port, gap.from[1], gap.to[1]);
  const candidates: Pair[] = [];
  for (const [key, goldenIndex] of goldenOnce) {
    const portIndex = portOnce.get(key);
    if (portIndex !== undefined && portIndex >= 0 && goldenIndex >= 0) {
      candidates.push([goldenIndex, portIndex]);
    }
  }
  return longestAscending(candidates);
}

/** Key to its index, or to -1 when it occurs more than once; in order of first appearance. */
function uniqueIndexes(
  keys: readonly number[],
  from: number,
  to: number,
): ReadonlyMap<number, number> {
  const indexes = new Map<number, number>();
  for (let index = from; index < to; index += 1) {
    const key = keys[index];
    if (key !== undefined) indexes.set(key, indexes.has(key) ? -1 : index);
  }
  return indexes;
}

/** The longest sublist whose port indexes ascend; golden indexes already do. */
function longestAscending(candidates: readonly Pair[]): readonly Pair[] {
  const tails: number[] = []; // index of the candidate that ends the best list of each length
  const previous: number[] = [];
  candidates.forEach(([, portIndex], candidate) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const tail = candidates[tails[middle] ?? 0];
      if (tail !== undefined && tail[1] < portIndex) low = middle + 1;
      else high = middle;
    }
    previous[candidate] = tails[low - 1] ?? -1;
    tails[low] = candidate;
  });
  const list: Pair[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = candidates[at];
    if (pair !== undefined) list.push(pair);
  }
  return list.toReversed();
}

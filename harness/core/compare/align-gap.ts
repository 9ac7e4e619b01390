import { diffArrays } from "diff";
import type { Gap, Pair } from "./alignment.ts";

/** How much work the gaps of one alignment may still cause. */
export interface EditBudget {
  steps: number;
}

/** A gap without anchors, with the sequences it lies in. */
export interface GapInput {
  readonly golden: readonly number[];
  readonly port: readonly number[];
  readonly gap: Gap;
  readonly budget: EditBudget;
}

/** Longest edit searched for in one gap: the search takes its square. */
const EDIT_LIMIT = 150;

/** Pair a gap's equal elements by the shortest edit; a gap too different for that, by offset. */
export function alignGap({ golden, port, gap, budget }: GapInput): readonly Pair[] {
  const goldenAt = sharedIndexes(golden, gap, { other: port, side: 0 });
  const portAt = sharedIndexes(port, gap, { other: golden, side: 1 });
  if (goldenAt.length === 0 || portAt.length === 0) return [];
  const limit = Math.min(EDIT_LIMIT, Math.floor(Math.sqrt(Math.max(0, budget.steps))));
  const changes = diffArrays(
    goldenAt.map((index) => golden[index]),
    portAt.map((index) => port[index]),
    { maxEditLength: limit },
  );
  budget.steps -= changes === undefined ? limit * limit : editsOf(changes) ** 2;
  return changes === undefined
    ? alignByOffset({ golden, port }, goldenAt, portAt)
    : pairsOf(changes, goldenAt, portAt);
}

/** Indexes of a side's elements that the other side has somewhere in the gap. */
function sharedIndexes(
  keys: readonly number[],
  gap: Gap,
  { other, side }: { readonly other: readonly number[]; readonly side: 0 | 1 },
): readonly number[] {
  const opposite = side === 0 ? 1 : 0;
  const theirs = new Set(other.slice(gap.from[opposite], gap.to[opposite]));
  const indexes: number[] = [];
  for (let index = gap.from[side]; index < gap.to[side]; index += 1) {
    const key = keys[index];
    if (key !== undefined && theirs.has(key)) indexes.push(index);
  }
  return indexes;
}

interface Change {
  readonly added: boolean;
  readonly removed: boolean;
  readonly count: number;
}

function editsOf(changes: readonly Change[]): number {
  return changes.reduce(
    (sum, { added, removed, count }) => sum + (added || removed ? count : 0),
    0,
  );
}

function pairsOf(
  changes: readonly Change[],
  goldenAt: readonly number[],
  portAt: readonly number[],
): readonly Pair[] {
  const pairs: Pair[] = [];
  let golden = 0;
  let port = 0;
  for (const { added, removed, count } of changes) {
    for (let step = 0; step < count; step += 1) {
      if (!added && !removed) pairs.push([goldenAt[golden] ?? 0, portAt[port] ?? 0]);
      if (!added) golden += 1;
      if (!removed) port += 1;
    }
  }
  return pairs;
}

function alignByOffset(
  { golden, port }: Pick<GapInput, "golden" | "port">,
  goldenAt: readonly number[],
  portAt: readonly number[],
): readonly Pair[] {
  const pairs: Pair[] = [];
  goldenAt.forEach((goldenIndex, offset) => {
    const portIndex = portAt[offset];
    if (portIndex !== undefined && golden[goldenIndex] === port[portIndex]) {
      pairs.push([goldenIndex, portIndex]);
    }
  });
  return pairs;
}

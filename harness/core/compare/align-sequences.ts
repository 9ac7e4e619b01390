import { alignGap, type EditBudget } from "./align-gap.ts";
import { dropOneSided, type Sides } from "./drop-one-sided.ts";
import type { Gap, Key, Pair } from "./alignment.ts";
import { findAnchors } from "./find-anchors.ts";

const DEPTH_LIMIT = 32;
/** Edit steps that all gaps of one alignment may take together. */
const STEP_BUDGET = 1_000_000;

/**
 * Pair equal elements that stand in the same order on both sides, in time that is bounded for any input: elements that
 * only one side has are dropped, what is equal at both ends is paired, elements unique on both sides are anchors, and
 * what remains between is searched for the shortest edit while the budget lasts. Pairs ascend.
 */
export function alignSequences(golden: readonly Key[], port: readonly Key[]): readonly Pair[] {
  const ends: Pair[] = [];
  const { from, to } = trimEnds(golden, port, {
    gap: { from: [0, 0], to: [golden.length, port.length] },
    pairs: ends,
  });
  const shared = dropOneSided(golden.slice(from[0], to[0]), port.slice(from[1], to[1]));
  const [goldenAt, portAt] = shared.indexes;
  const inner = alignShared(shared.keys).map(([left, right]): Pair => {
    return [from[0] + (goldenAt[left] ?? 0), from[1] + (portAt[right] ?? 0)];
  });
  return [...ends, ...inner].toSorted(([a], [b]) => a - b);
}

function alignShared([golden, port]: Sides<number>): readonly Pair[] {
  const pairs: Pair[] = [];
  const budget: EditBudget = { steps: STEP_BUDGET };
  let gaps: readonly Gap[] = [{ from: [0, 0], to: [golden.length, port.length] }];
  for (let depth = 0; gaps.length > 0; depth += 1) {
    const smaller: Gap[] = [];
    for (const gap of gaps) {
      const rest = trimEnds(golden, port, { gap, pairs });
      if (rest.from[0] === rest.to[0] || rest.from[1] === rest.to[1]) continue;
      const anchors = depth < DEPTH_LIMIT ? findAnchors(golden, port, rest) : [];
      for (const anchor of anchors) pairs.push(anchor);
      if (anchors.length > 0) smaller.push(...between(anchors, rest));
      else for (const pair of alignGap({ golden, port, gap: rest, budget })) pairs.push(pair);
    }
    gaps = smaller;
  }
  return pairs;
}

/** Pair what is equal at the beginning and at the end of a gap, and return what lies between. */
function trimEnds(
  golden: readonly Key[],
  port: readonly Key[],
  { gap, pairs }: { readonly gap: Gap; readonly pairs: Pair[] },
): Gap {
  let [goldenFrom, portFrom] = gap.from;
  let [goldenTo, portTo] = gap.to;
  while (goldenFrom < goldenTo && portFrom < portTo && golden[goldenFrom] === port[portFrom]) {
    pairs.push([goldenFrom, portFrom]);
    goldenFrom += 1;
    portFrom += 1;
  }
  while (goldenFrom < goldenTo && portFrom < portTo && golden[goldenTo - 1] === port[portTo - 1]) {
    goldenTo -= 1;
    portTo -= 1;
    pairs.push([goldenTo, portTo]);
  }
  return { from: [goldenFrom, portFrom], to: [goldenTo, portTo] };
}

/** The gaps before, between and behind anchors. */
function between(anchors: readonly Pair[], gap: Gap): readonly Gap[] {
  const starts = [gap.from, ...anchors.map(([g, p]): Pair => [g + 1, p + 1])];
  const ends = [...anchors, gap.to];
  return starts.map((from, index) => ({ from, to: ends[index] ?? gap.to }));
}

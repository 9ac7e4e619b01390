import type { Pair } from "./alignment.ts";

/** Indexes of neighbouring elements without a partner, on both sides. */
export interface Unpaired {
  readonly golden: readonly number[];
  readonly port: readonly number[];
}

/** The elements before, between and behind ascending pairs, without those that moved. Empty places are left out. */
export function unpairedBetween(
  lists: { readonly golden: readonly unknown[]; readonly port: readonly unknown[] },
  pairs: readonly Pair[],
  moved: readonly Pair[],
): readonly Unpaired[] {
  const movedGolden = new Set(moved.map(([golden]) => golden));
  const movedPort = new Set(moved.map(([, port]) => port));
  const gaps: Unpaired[] = [];
  let goldenFrom = 0;
  let portFrom = 0;
  for (const [golden, port] of [...pairs, [lists.golden.length, lists.port.length] as const]) {
    if (golden > goldenFrom || port > portFrom) {
      const gap = {
        golden: range(goldenFrom, golden).filter((index) => !movedGolden.has(index)),
        port: range(portFrom, port).filter((index) => !movedPort.has(index)),
      };
      if (gap.golden.length + gap.port.length > 0) gaps.push(gap);
    }
    goldenFrom = golden + 1;
    portFrom = port + 1;
  }
  return gaps;
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}

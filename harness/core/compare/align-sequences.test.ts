import { array, assert, nat, property } from "fast-check";
import { expect, test } from "vitest";
import { alignSequences } from "./align-sequences.ts";

const shuffled = (length: number, seed: number): readonly number[] => {
  const order = Array.from({ length }, (_, index) => index);
  let state = seed;
  return order.toSorted(() => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state % 2 === 0 ? 1 : -1;
  });
};

test("alignSequences pairs only equal elements, ascending on both sides", () => {
  assert(
    property(array(nat(9)), array(nat(9)), (golden, port) => {
      const pairs = alignSequences(golden, port);

      pairs.forEach(([from, to], index) => {
        const before = pairs[index - 1];
        expect(golden[from]).toBe(port[to]);
        expect(before === undefined || (from > before[0] && to > before[1])).toBe(true);
      });
    }),
    { numRuns: 500 },
  );
});

test("alignSequences finds a common element where there is one", () => {
  assert(
    property(array(nat(9)), array(nat(9)), (golden, port) => {
      const isShared = golden.some((key) => port.includes(key));

      expect(alignSequences(golden, port).length > 0).toBe(isShared);
    }),
  );
});

test.each([
  ["removed", (all: readonly number[]) => all.toSpliced(700, 1), 999],
  ["inserted", (all: readonly number[]) => all.toSpliced(700, 0, -1), 1_000],
  ["repeated", (all: readonly number[]) => all.toSpliced(700, 0, 700), 1_000],
  ["changed", (all: readonly number[]) => all.with(700, -1), 999],
] as const)("alignSequences loses nothing around one %s element", (...[, edit, paired]) => {
  const all = Array.from({ length: 1_000 }, (_, index) => index);

  expect(alignSequences(all, edit(all))).toHaveLength(paired);
});

test.each([
  ["few different lines", 100_000, (index: number, seed: number) => (index * seed) % 7],
  [
    "many repeated lines",
    100_000,
    (index: number, seed: number) => ((index * seed) ^ (index >> 3)) % 5_000,
  ],
] as const)("alignSequences is bounded on %s", (...[, length, key]) => {
  const golden = Array.from({ length }, (_, index) => key(index, 48_271));
  const port = Array.from({ length }, (_, index) => key(index, 69_621));
  const start = performance.now();

  alignSequences(golden, port);

  expect(performance.now() - start).toBeLessThan(3_000);
});

test("alignSequences is bounded on shuffled lines", () => {
  const start = performance.now();

  alignSequences(shuffled(50_000, 1), shuffled(50_000, 7));

  expect(performance.now() - start).toBeLessThan(3_000);
});

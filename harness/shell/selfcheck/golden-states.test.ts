import { expect, test } from "vitest";
import { findTorn } from "./golden-states.ts";

const old = new Map([
  ["a", "1"],
  ["b", "1"],
]);
const next = new Map([
  ["a", "2"],
  ["b", "2"],
]);

test("findTorn accepts goldens that are whole, old or new", () => {
  const found = new Map([
    ["a", "2"],
    ["b", "1"],
  ]);

  expect(findTorn(found, { old, next })).toEqual([]);
});

test("findTorn names what is mixed, left over or gone", () => {
  const found = new Map([
    ["a", "3"],
    ["b/stdout.txt.17.tmp", "9"],
  ]);

  expect(findTorn(found, { old, next })).toEqual(["a", "b/stdout.txt.17.tmp", "b (gone)"]);
});

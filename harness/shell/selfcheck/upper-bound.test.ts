import { expect, test } from "vitest";
import { upperBound95 } from "./upper-bound.ts";

test("upperBound95 is close to the rule of three when nothing was seen", () => {
  expect(upperBound95(0, 100)).toBeCloseTo(0.0295, 4);
  expect(upperBound95(0, 3250)).toBeCloseTo(3 / 3250, 5);
});

test("upperBound95 follows the tables of Clopper and Pearson when something was seen", () => {
  expect(upperBound95(1, 10)).toBeCloseTo(0.3942, 4);
  expect(upperBound95(2, 100)).toBeCloseTo(0.0616, 4);
});

test("upperBound95 promises nothing when nothing or everything was seen", () => {
  expect(upperBound95(0, 0)).toBe(1);
  expect(upperBound95(5, 5)).toBe(1);
});

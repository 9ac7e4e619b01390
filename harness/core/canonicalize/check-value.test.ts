import { expect, test } from "vitest";
import { A_RUN } from "../testing/an-observation.ts";
import { checkValue, type CheckMemory } from "./check-value.ts";

const CLOCK = { kind: "clock", spelling: "unix-ms" } as const;

test.each([
  [0, "explained"],
  [10_000, "explained"],
  [-2_000, "explained"],
  [-2_001, "outside-run"],
  [12_001, "outside-run"],
  [9 * 3_600_000, "outside-run"],
  [-48 * 3_600_000, "constant"],
])(
  "checkValue places an instant %i ms after the start of a run of 10 s as %s",
  (offset, relation) => {
    expect(check(String(A_RUN.startedAtMs + offset))).toBe(relation);
  },
);

test("checkValue sees a clock go back", () => {
  const memory = { lastMs: Number.NEGATIVE_INFINITY };
  const order = [1_000, 1_000, 999, 1_001].map((offset) =>
    checkValue(
      String(A_RUN.startedAtMs + offset),
      { kind: "clock-order", spelling: "unix-ms" },
      { run: A_RUN, memory },
    ),
  );

  expect(order).toEqual(["explained", "explained", "backwards", "explained"]);
});

test.each([
  ["12000", "ms", "explained"],
  ["12001", "ms", "outside-run"],
  ["0.0000", "s", "explained"],
  ["12.1", "s", "outside-run"],
  ["999999999", "ns", "explained"],
] as const)(
  "checkValue takes a length of %s %s in a run of 10 s as %s",
  (value, unit, relation) => {
    const memory = { lastMs: 0 };

    expect(checkValue(value, { kind: "length", unit }, { run: A_RUN, memory })).toBe(relation);
  },
);

test.each([
  ["2026-11-20", "date", "explained"],
  ["2026-11-21", "date", "explained"],
  ["2026-11-19", "date", "explained"],
  ["2026-11-22", "date", "constant"],
  ["11", "month", "explained"],
  ["12", "month", "constant"],
] as const)("checkValue takes %s as the %s of the run: %s", (value, field, relation) => {
  const memory = { lastMs: 0 };

  expect(checkValue(value, { kind: "near-day", field }, { run: A_RUN, memory })).toBe(relation);
});

function check(value: string, memory: CheckMemory = { lastMs: 0 }): string {
  return checkValue(value, CLOCK, { run: A_RUN, memory });
}

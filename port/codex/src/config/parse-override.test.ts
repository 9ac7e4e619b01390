import { expect, test } from "vitest";
import { mergeTables, tableAt } from "./merge-tables.ts";
import { parseOverride } from "./parse-override.ts";

test.each([
  ["a=1", ["a"], 1n],
  [" a.b = true ", ["a", "b"], true],
  ["a=o3 mini", ["a"], "o3 mini"],
  ["a=", ["a"], ""],
  ["a=0xff", ["a"], 255n],
  ["a=1 # c", ["a"], 1n],
  ['a=["x"]', ["a"], ["x"]],
  ["a=b=c", ["a"], "b=c"],
  ["a..b=1", ["a", "", "b"], 1n],
])("parseOverride reads %j", (text, path, value) => {
  expect(parseOverride(text)).toEqual({ kind: "override", override: { path, value } });
});

test.each([
  ["nokey", "Invalid override (missing '='): nokey"],
  ["=x", "Empty key in override: =x"],
])("parseOverride refuses %j", (text, message) => {
  expect(parseOverride(text)).toEqual({ kind: "failed", message });
});

test("mergeTables merges tables deeply and replaces everything else", () => {
  const below = { a: { b: 1, c: [1, 2] }, d: "x" };

  expect([tableAt(["a", "c"], [3]), tableAt(["d", "e"], 4)].reduce(mergeTables, below)).toEqual({
    a: { b: 1, c: [3] },
    d: { e: 4 },
  });
});

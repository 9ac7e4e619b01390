import { expect, test } from "vitest";
import { aComparison } from "../core/testing/a-comparison.ts";
import type { CaptureResult } from "../shell/run/capture-result.ts";
import { renderCapture } from "./render-capture.ts";

const RECORD = { check: false, changedData: [] };

test("renderCapture says in one line that all went well", () => {
  const results: readonly CaptureResult[] = [
    { id: "a/a", outcome: "written" },
    { id: "a/b", outcome: "unchanged" },
    { id: "a/c", outcome: "not-run", because: "this machine has no git" },
  ];

  expect(renderCapture(results, RECORD)).toBe(
    "1 goldens written, 1 unchanged, of 3, 0 failed, 1 not run",
  );
});

test("renderCapture counts what reproduces when it only checks", () => {
  const results: readonly CaptureResult[] = [{ id: "a/a", outcome: "unchanged" }];

  const shown = renderCapture(results, { check: true, changedData: ["help.json"] });

  expect(shown).toBe("1 of 1 goldens reproduce, 0 failed\nPort data is stale: help.json");
});

test("renderCapture names place and values of what varies, and counts the rest", () => {
  const golden = '{"a":1,"b":2,"c":3,"d":4,"e":"\\u001b[31m"}';
  const comparisons = [aComparison(golden, '{"a":9,"b":9,"c":9,"d":9,"e":9}', { format: "json" })];

  const shown = renderCapture([{ id: "a/a", outcome: "unstable", run: 2, comparisons }], RECORD);

  expect(shown).toBe(
    [
      "0 goldens written, 0 unchanged, of 1, 1 failed",
      "",
      "a/a: unstable, run 2 differs from run 1 and no rule covers it",
      "  stdout $.a (value)",
      "    - 1",
      "    + 9",
      "  stdout $.b (value)",
      "    - 2",
      "    + 9",
      "  stdout $.c (value)",
      "    - 3",
      "    + 9",
      "  … 2 more",
    ].join("\n"),
  );
});

test("renderCapture shows hostile names and long values on one bounded line", () => {
  const name = "files/workspace/a\nb\u001B[2J";
  const comparisons = [aComparison("a\n", `\u001B[31m${"x".repeat(500)}\n`, { name })];

  const shown = renderCapture([{ id: "a/a", outcome: "drifted", comparisons }], RECORD);

  expect(shown).toContain("a/a: drifted from the golden");
  expect(shown).not.toContain("\u001B");
  expect(shown.split("\n").length).toBe(6);
  expect(Math.max(...shown.split("\n").map((line) => line.length))).toBeLessThan(230);
});

test.each<[CaptureResult, string]>([
  [
    { id: "a/a", outcome: "refused", reasons: ["one reason", "another"] },
    "a/a: refused\n  one reason\n  another",
  ],
  [
    { id: "a/a", outcome: "unusable", message: "Cannot use it", hint: "Do that" },
    "a/a: unusable\n  Cannot use it\n  Hint: Do that",
  ],
])("renderCapture says why %j failed", (result, text) => {
  expect(renderCapture([result], RECORD)).toContain(text);
});

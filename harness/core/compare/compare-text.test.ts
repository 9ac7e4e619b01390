import { expect, test } from "vitest";
import { aComparison, shownDifferences } from "../testing/a-comparison.ts";

const text = (golden: string, port: string): readonly string[] =>
  shownDifferences(aComparison(golden, port));

test.each([
  ["a changed line", "a\nb\nc\n", "a\nB\nc\n", "value line 2: b -> B"],
  ["a removed line", "a\nb\nc\n", "a\nc\n", "missing line 2: b -> "],
  ["an inserted line", "a\nc\n", "a\nb\nc\n", "extra line 2:  -> b"],
  ["a missing last line feed", "a\n", "a", "value line 1: a -> a (no newline at the end)"],
  ["a carriage return", "a\n", "a\r\n", "value line 1: a -> a\r"],
  ["an empty output", "a\n", "", "missing line 1: a -> "],
  ["one blank line more", "a\n\nb\n", "a\n\n\nb\n", "extra line 3:  -> "],
] as const)(
  "compareText reports %s at its line and nothing else",
  (...[, golden, port, difference]) => {
    expect(text(golden, port)).toEqual([difference]);
  },
);

test("compareText one step down forgives white space only", () => {
  const at = { strictness: "ordered" } as const;

  expect(aComparison("a  b\n\n", " a b", at).equality).toBe("equivalent");
  expect(aComparison("a b\nc\n", "c\na b\n", at).equality).toBe("different");
  expect(aComparison("a b\nc\n", "c\na b\n", { strictness: "partial-order" }).equality).toBe(
    "equivalent",
  );
});

test("compareText shows a patch whose hunks carry no line numbers", () => {
  const lines = Array.from({ length: 30 }, (_, index) => `line ${index}`);
  const golden = `${lines.join("\n")}\n`;
  const port = golden.replace("line 9\n", "line nine\n").replace("line 25\n", "");

  const { patch } = aComparison(golden, port);

  expect(patch).toBe(
    [
      "@@ skipped 6 lines @@",
      " line 6",
      " line 7",
      " line 8",
      "-line 9",
      "+line nine",
      " line 10",
      " line 11",
      " line 12",
      "@@ skipped 9 lines @@",
      " line 22",
      " line 23",
      " line 24",
      "-line 25",
      " line 26",
      " line 27",
      " line 28",
      "@@ skipped 1 line @@",
      "",
    ].join("\n"),
  );
});

test("compareText bounds the patch of long lines to where they change", () => {
  const long = "x".repeat(10_000);

  const { patch } = aComparison(`${long}1${long}\n`, `${long}2${long}\n`);

  expect(patch.length).toBeLessThan(1_000);
  expect(patch).toContain("x1x");
  expect(patch).toContain("x2x");
});

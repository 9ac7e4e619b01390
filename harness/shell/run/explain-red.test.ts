import { expect, test } from "vitest";
import { aComparison } from "../../core/testing/a-comparison.ts";
import { aResult, aVerdict } from "../../core/testing/a-result.ts";
import type { Baseline, BaselineEntry } from "../../core/verdict/baseline.ts";
import { explainRed } from "./explain-red.ts";

const ID = "cli/version";

const baseline = (scenarios: Readonly<Record<string, BaselineEntry>>): Baseline => ({
  schemaVersion: 1,
  target: "codex",
  scenarios,
  retired: { "cli/gone": "the command is gone" },
});

test.each(["identical", "equivalent"] as const)(
  "explainRed has nothing to say about %s as the baseline knows it",
  (verdict) => {
    expect(explainRed(aResult(ID, verdict), undefined)).toBeUndefined();
    expect(explainRed(aResult(ID, verdict), baseline({ [ID]: { verdict } }))).toBeUndefined();
  },
);

test("explainRed has nothing to say about a divergence the baseline knows", () => {
  const known = baseline({ [ID]: { verdict: "diverged" }, "cli/other": { verdict: "identical" } });

  expect(explainRed(aResult(ID, "diverged"), known)).toBeUndefined();
});

test("explainRed ends with the command that reproduces, and has no stack", () => {
  const result = aVerdict({ comparisons: [aComparison("a\n".repeat(9), "b\n".repeat(9))] });

  const red = explainRed(result, undefined);

  const lines = red?.message.split("\n") ?? [];
  expect(lines.at(-1)).toBe("  npm run parity -- replay cli/version");
  expect(lines.some((line) => line.startsWith("  stdout "))).toBe(true);
  expect(red?.stack).toBe(red?.message);
});

test("explainRed lets no name from a subject reach a terminal or XML as it is", () => {
  const name = "files/workspace/\u001B[2J\0";
  const result = aVerdict({ comparisons: [aComparison("a\n", "b\n", { name })] });

  expect(explainRed(result, undefined)?.message).toContain(String.raw`\u{1b}[2J\u{0}`);
});

test.each([
  ["a step back", "diverged", "identical"],
  ["an improvement nobody wrote down", "identical", "diverged"],
  ["an error, whatever the baseline says", "error", "error"],
] as const)("explainRed is red about %s", (_what, verdict, before) => {
  const known = baseline({ [ID]: { verdict: before } });

  expect(explainRed(aResult(ID, verdict), known)?.name).toBe("RedVerdict");
});

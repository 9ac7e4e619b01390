import { expect, test } from "vitest";
import { aDeviation, aResult } from "../testing/a-result.ts";
import type { Baseline } from "./baseline.ts";
import { judgeRun, type RunInput, type RunVerdict } from "./run-verdict.ts";
import type { Verdict } from "./verdict.ts";

const baseline = (scenarios: Readonly<Record<string, Verdict>>): Baseline => ({
  schemaVersion: 1,
  target: "codex",
  scenarios: Object.fromEntries(
    Object.entries(scenarios).map(([id, verdict]) => [id, { verdict }]),
  ),
  retired: {},
});

const run = (part: Partial<RunInput>): RunVerdict =>
  judgeRun({ results: [], known: ["cli/a", "cli/b"], register: [], today: "2026-06-15", ...part });

const shown = ({ problems }: RunVerdict): readonly string[] =>
  problems.map(({ kind, scenario }) => `${kind} ${scenario ?? ""}`);

test("judgeRun without a baseline is green only on parity, deviations and what is unsupported", () => {
  const green = ["identical", "equivalent", "accepted", "triaged", "unsupported"] as const;
  const red = ["stale", "vacuous", "diverged"] as const;

  for (const verdict of green) {
    expect(run({ results: [aResult("cli/a", verdict)] }).exitCode).toBe(0);
  }
  for (const verdict of red) {
    expect(run({ results: [aResult("cli/a", verdict)] }).exitCode).toBe(1);
  }
  expect(run({ results: [aResult("cli/a", "error")] }).exitCode).toBe(3);
});

test("judgeRun is green when every verdict is as the baseline says", () => {
  const results = [aResult("cli/a", "identical"), aResult("cli/b", "diverged")];

  const verdict = run({
    results,
    baseline: baseline({ "cli/a": "identical", "cli/b": "diverged" }),
  });

  expect(verdict.exitCode).toBe(0);
  expect(verdict.totals).toMatchObject({ identical: 1, diverged: 1, error: 0 });
  expect(verdict.scores).toEqual({ captured: { parity: 1, of: 2, unsupported: 0 } });
});

test.each([
  ["a new divergence", "diverged", { "cli/a": "identical" }, "regressed cli/a"],
  ["an improvement not written down", "identical", { "cli/a": "diverged" }, "improved cli/a"],
  ["a scenario that is not listed", "identical", {}, "unlisted cli/a"],
  [
    "a vanished scenario",
    "identical",
    { "cli/a": "identical", "cli/x": "identical" },
    "vanished cli/x",
  ],
  ["vacuity, whatever is written", "vacuous", { "cli/a": "vacuous" }, "red cli/a"],
  ["staleness, whatever is written", "stale", { "cli/a": "stale" }, "red cli/a"],
] as const)("judgeRun is red on %s", (...[, verdict, known, problem]) => {
  const result = run({ results: [aResult("cli/a", verdict)], baseline: baseline(known) });

  expect(result.exitCode).toBe(1);
  expect(shown(result)).toEqual([problem]);
});

test("judgeRun cannot be talked out of an error or of having judged nothing", () => {
  const written = baseline({ "cli/a": "error" });

  expect(run({ results: [aResult("cli/a", "error")], baseline: written }).exitCode).toBe(3);
  expect(run({ results: [] }).exitCode).toBe(3);
});

test("judgeRun of a selection does not miss what was not selected", () => {
  const known = baseline({ "cli/a": "identical", "cli/b": "diverged" });

  expect(run({ results: [aResult("cli/a", "identical")], baseline: known }).exitCode).toBe(0);
});

test.each([
  ["matches no scenario", aDeviation({ scenario: "tui/*" }), 'no scenario matches "tui/*"'],
  [
    "has expired",
    aDeviation({ scenario: "cli/a", expires: "2026-06-14" }),
    "it expired on 2026-06-14",
  ],
  [
    "has no date",
    aDeviation({ scenario: "cli/a", expires: "never" }),
    '"never" is no date like 2026-01-31',
  ],
])("judgeRun is red on a deviation that %s", (...[, deviation, message]) => {
  const result = run({ results: [aResult("cli/a", "identical")], register: [deviation] });

  expect(result.exitCode).toBe(1);
  expect(result.problems[0]?.message).toBe(`deviation "other-greeting": ${message}`);
});

test("judgeRun is red on a deviation id used twice", () => {
  const register = [aDeviation({ scenario: "cli/a" }), aDeviation({ scenario: "cli/b" })];

  expect(shown(run({ results: [aResult("cli/a", "accepted")], register }))).toEqual(["register "]);
});

test("judgeRun never adds honesty classes up and leaves unsupported out of the score", () => {
  const results = [
    aResult("cli/a", "identical"),
    aResult("cli/b", "unsupported"),
    { ...aResult("cli/c", "equivalent"), honesty: "contract" as const },
  ];

  expect(run({ results }).scores).toEqual({
    captured: { parity: 1, of: 1, unsupported: 1 },
    contract: { parity: 1, of: 1, unsupported: 0 },
  });
});

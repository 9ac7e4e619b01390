import { expect, test } from "vitest";
import { aComparison } from "../testing/a-comparison.ts";
import { aResult, aVerdict, anExit } from "../testing/a-result.ts";
import { judgeRun } from "../verdict/run-verdict.ts";
import type { ScenarioResult } from "../verdict/scenario-result.ts";
import { renderDiff } from "./render-diff.ts";
import { renderJson } from "./render-json.ts";
import { renderSummary } from "./render-summary.ts";
import { renderTerminal } from "./render-terminal.ts";
import { createReport, type Report } from "./report.ts";

/** What a hostile subject might print. */
const HOSTILE =
  "\u{1b}]0;owned\u{7}<script>alert(1)</script> [x](javascript:x) | `a` @all \u{202e}txt";
const RED = aVerdict({ comparisons: [aComparison("hello\n", `${HOSTILE}\nmore\n`)] });

function aReport(results: readonly ScenarioResult[]): Report {
  const known = results.map(({ id }) => id);
  return createReport({
    target: "codex",
    run: judgeRun({ results, known, register: [], today: "2026-06-15" }),
    results,
    reference: { package: "@openai/codex", version: "0.136.0", sha256: "5122" },
    port: { executable: "port/codex/dist/codex" },
    masking: { values: 200, masked: 3, byRule: { uuid: 3 } },
  });
}

test("renderTerminal shows score, first difference and the command within 80 columns", () => {
  const text = renderTerminal(aReport([RED, aResult("cli/b", "identical")]), { colour: false });

  expect(text).toBe(
    [
      "codex: port/codex/dist/codex",
      "against @openai/codex 0.136.0",
      "",
      "identical 1   diverged 1",
      "Score, captured: 1 of 2 scenarios at parity (50.0%)",
      "Masked: 1.5% of 200 values",
      "",
      "Red: 1",
      "",
      '  scenario "cli/version" is diverged',
      "    stdout  line 1  (value)",
      "      golden  hello",
      "      port    \\u{1b}]0;owned\\u{7}<script>alert(1)</script> [x](javascript:x) | …",
      "    2 differences: stdout 2",
      "    $ npm run parity -- replay cli/version",
      "",
      "Parity does not hold: 1 problem.",
      "",
    ].join("\n"),
  );
  expect(text.split("\n").every((line) => line.length <= 80)).toBe(true);
});

test("renderTerminal with colour says the same", () => {
  const report = aReport([RED]);

  const coloured = renderTerminal(report, { colour: true });

  // oxlint-disable-next-line no-control-regex -- terminal colours begin with the escape character
  expect(coloured.replace(/\u{1b}\[\d+m/gu, "")).toBe(renderTerminal(report, { colour: false }));
  expect(coloured).toContain("\u{1b}[31m");
});

test("renderTerminal says in one line that parity holds", () => {
  const text = renderTerminal(aReport([aResult("cli/a", "identical")]), { colour: false });

  expect(text.trimEnd().split("\n").at(-1)).toBe("Parity holds.");
});

test("renderTerminal says what could not be judged and bounds what it shows", () => {
  const results = Array.from({ length: 40 }, (_, index) => ({
    ...aResult(`cli/${index}`, "error"),
    notes: [`reason ${"x".repeat(index)}`],
  }));

  const text = renderTerminal(aReport(results), { colour: false });

  expect(text).toContain("Could not be judged: 40");
  expect(text).toContain("… and 28 more");
  expect(text).toContain("Parity could not be judged: 40 problems.");
});

test("renderJson gives a document with the fields the schema promises", () => {
  const report: unknown = JSON.parse(renderJson(aReport([RED])));

  expect(report).toMatchObject({
    schemaVersion: 1,
    exitCode: 1,
    totals: { diverged: 1, identical: 0 },
    score: { captured: { parity: 0, of: 1, unsupported: 0 } },
    scenarios: [
      {
        id: "cli/version",
        target: "codex",
        area: "cli",
        layer: "behavior",
        verdict: "diverged",
        differences: [{ channel: "stdout", path: "line 1", kind: "value", golden: "hello" }, {}],
      },
    ],
  });
  expect(renderJson(aReport([RED]))).not.toContain("patches");
});

test("renderSummary shows what a hostile subject printed and obeys none of it", () => {
  const text = renderSummary(aReport([RED]));

  expect(text).toContain("## Parity does not hold: codex");
  expect(text).not.toContain("<script>");
  expect(text).not.toMatch(/(?<!\\)\]\(/u);
  expect(text).not.toMatch(/@all/u);
  expect(text).not.toMatch(/[\p{Cf}\p{Co}]/u);
  expect(text).toContain("\\\\u{1b}");
  const row = text.split("\n").find((line) => line.startsWith("| red"));
  expect(row?.match(/(?<!\\)\|/gu)).toHaveLength(4);
});

test("renderDiff shows every difference, its fingerprint and the unified diff, escaped", () => {
  const text = renderDiff(RED, { colour: false });

  expect(text).toContain("cli/version: diverged");
  expect(text).toContain(`fingerprint ${RED.channels[0]?.fingerprint ?? "?"}`);
  expect(text).toContain("\n-hello\n+\\u{1b}]0;owned");
  expect(text).toContain("extra: (nothing) -> more");
});

test("renderDiff says when nothing differs", () => {
  const text = renderDiff(aVerdict({ port: [anExit(0)] }), { colour: false });

  expect(text).toContain("1 of 1 channels are equal.");
});

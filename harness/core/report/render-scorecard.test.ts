import { expect, test } from "vitest";
import type { Target } from "../target/target.ts";
import { aChannel } from "../testing/a-channel.ts";
import { aDigest } from "../testing/a-digest.ts";
import { EXPECTED, SEAL_FACTS } from "../testing/a-golden.ts";
import { A_SCENARIO, aDeviation, aResult } from "../testing/a-result.ts";
import { formatGolden } from "../golden/format-golden.ts";
import { parseGolden } from "../golden/parse-golden.ts";
import { renderDeviations } from "./render-deviations.ts";
import { renderScorecard, type ScorecardInput } from "./render-scorecard.ts";

const TARGET: Target = {
  id: "codex",
  title: "Codex CLI",
  reference: {
    packageName: "@openai/codex",
    specifier: "0.136.0",
    version: "0.136.0",
    sha256: "5122",
    executable: "bin/codex",
  },
  port: {
    build: [],
    executable: "port/codex/dist/codex",
    manifest: "port/codex/manifest.json",
    dataFolder: "port/codex/data",
    data: [],
  },
  environment: {},
  programs: ["codex"],
  databases: [],
  artifacts: [],
  excludedFiles: [{ pattern: "codex-home/log/**", because: "the log is no promise" }],
  excludedTables: [{ pattern: "logs.sqlite/logs", because: "volatile" }],
  rules: [],
  veils: [{ scenario: "cli/completion/*", channel: "stdout", because: "vendor prose" }],
};

function aScorecard(part: Partial<ScorecardInput> = {}): string {
  const masked = aChannel({ masking: { values: 8, byRule: { uuid: 2 } } });
  const { seal } = parseGolden(formatGolden([masked], SEAL_FACTS, aDigest), EXPECTED);
  return renderScorecard({
    target: TARGET,
    scenarios: [
      {
        ...A_SCENARIO,
        strictness: [{ channel: "stderr", strictness: "ordered", because: "wrapped by width" }],
      },
    ],
    results: [aResult("exec/a", "diverged"), aResult("cli/version", "identical")],
    scores: { captured: { parity: 1, of: 2, unsupported: 3 } },
    seals: [seal],
    register: [aDeviation()],
    unsupported: [{ scenario: "tui/**", because: "no terminal yet" }],
    ...part,
  });
}

test("renderScorecard states score, verdicts, masking and everything that is not compared in full", () => {
  const text = aScorecard();

  expect(text).toContain(
    "- Score, captured: 1 of 2 scenarios at parity (50.0%), 3 more unsupported",
  );
  expect(text).toContain("| cli | 1 | 0 | 1 |");
  expect(text).toContain("| exec | 0 | 1 | 1 |");
  expect(text).toContain("| uuid | 2 | 25.0% |");
  expect(text).toContain("| cli/version | stderr | ordered | wrapped by width |");
  expect(text).toContain("| cli/completion/\\* | stdout | whole text | vendor prose |");
  expect(text).toContain("| codex-home/log/\\*\\* | the log is no promise |");
  expect(text).toContain("| logs.sqlite/logs | volatile |");
  expect(text).toContain("| tui/\\*\\* | no terminal yet |");
  expect(text).toContain("| other-greeting | cli/version | stdout | cosmetic | accepted |");
});

test("renderScorecard gives the same bytes in whatever order the results come", () => {
  const results = [aResult("exec/a", "diverged"), aResult("cli/version", "identical")];

  expect(aScorecard({ results })).toBe(aScorecard({ results: results.toReversed() }));
});

test("renderDeviations lists every entry by id with reason, owner and end", () => {
  const status = { kind: "triaged", link: "https://example.com/7" } as const;

  const text = renderDeviations([aDeviation(), aDeviation({ id: "a-first", status })]);

  expect(text.indexOf("## a-first")).toBeLessThan(text.indexOf("## other-greeting"));
  expect(text).toContain("the port greets otherwise");
  expect(text).toContain("- Owner: port team; since 2026-01-01, expires 2026-12-31");
  expect(text).toContain("status: triaged: https&#58;//example.com/7");
  expect(renderDeviations([])).toContain("None.");
});

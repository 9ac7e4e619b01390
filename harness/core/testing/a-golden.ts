import { formatGolden } from "../golden/format-golden.ts";
import type { GoldenFile } from "../golden/golden.ts";
import type { GoldenExpectation } from "../golden/parse-golden.ts";
import type { SealFacts } from "../golden/seal.ts";
import type { CanonicalChannel } from "../observation/canonical-observation.ts";
import { aDigest } from "./a-digest.ts";

/** Facts of a golden captured for the scenario `cli/version`. */
export const SEAL_FACTS: SealFacts = {
  scenario: "cli/version",
  honesty: "captured",
  reference: { package: "@openai/codex", version: "0.136.0", sha256: "51".repeat(32) },
  scenarioHash: "aa",
  fixtureHash: "bb",
  ruleset: "7",
  environmentHash: "cc",
  runs: 3,
  evidence: [{ kind: "exit", code: 0 }],
  capturedBy: "0.1.0",
};

/** What the golden of {@link SEAL_FACTS} must have been made from. */
export const EXPECTED: GoldenExpectation = {
  scenario: SEAL_FACTS.scenario,
  path: "golden/codex/0.136.0/cli/version",
  scenarioHash: SEAL_FACTS.scenarioHash,
  fixtureHash: SEAL_FACTS.fixtureHash,
  environmentHash: SEAL_FACTS.environmentHash,
  ruleset: SEAL_FACTS.ruleset,
  reference: SEAL_FACTS.reference,
  digest: aDigest,
};

/** The files of a golden with these channels. */
export function aGolden(channels: readonly CanonicalChannel[]): readonly GoldenFile[] {
  return formatGolden(channels, SEAL_FACTS, aDigest);
}

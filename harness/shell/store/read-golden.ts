import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Golden } from "../../core/golden/golden.ts";
import { type GoldenExpectation, parseGolden } from "../../core/golden/parse-golden.ts";
import type { SealFacts } from "../../core/golden/seal.ts";
import type { Scenario } from "../../core/scenario/scenario.ts";
import type { Target } from "../../core/target/target.ts";
import { goldenRoot, readGoldenFiles } from "./golden-store.ts";
import { hashEnvironment, hashFixture, hashScenario } from "./hash-inputs.ts";
import { projectRoot } from "./project-root.ts";
import { sha256 } from "./sha256.ts";

/** What a seal depends on besides the scenario. */
export interface SealInputs {
  readonly target: Target;
  readonly fixtureDir: string;
  /** Version of the ruleset in force. */
  readonly ruleset: string;
}

/**
 * Read a scenario's golden and verify its seal.
 * @throws one of the Golden…Errors when it is missing, edited, or made from other inputs than today's.
 */
export function readGolden(inputs: SealInputs, scenario: Scenario): Golden {
  const files = readGoldenFiles(inputs.target, scenario.id);
  return parseGolden(files, goldenExpectation(inputs, scenario));
}

/** What a golden must have been made from to be used today. */
export function goldenExpectation(inputs: SealInputs, scenario: Scenario): GoldenExpectation {
  return {
    ...sealFacts(inputs, scenario, 1),
    path: `${goldenRoot(inputs.target)}/${scenario.id}`,
    digest: sha256,
  };
}

/** What a seal made today would state. */
export function sealFacts(inputs: SealInputs, scenario: Scenario, runs: number): SealFacts {
  const { target, fixtureDir, ruleset } = inputs;
  const { packageName, version, sha256: hash } = target.reference;
  return {
    scenario: scenario.id,
    honesty: "captured",
    reference: { package: packageName, version, sha256: hash },
    scenarioHash: hashScenario(scenario),
    fixtureHash: hashFixture(fixtureDir, scenario.home),
    ruleset,
    environmentHash: hashEnvironment(target),
    runs,
    evidence: scenario.evidence,
    capturedBy: `parity-harness ${harnessVersion()}`,
  };
}

let version: string | undefined;

function harnessVersion(): string {
  version ??= /"version": "([^"]+)"/.exec(
    readFileSync(join(projectRoot, "package.json"), "utf8"),
  )?.[1];
  return version ?? "unknown";
}

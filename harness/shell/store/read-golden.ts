import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Golden } from "../../core/golden/golden.ts";
import { type GoldenExpectation, parseGolden } from "../../core/golden/parse-golden.ts";
import type { SealFacts } from "../../core/golden/seal.ts";
import type { Scenario } from "../../core/scenario/scenario.ts";
import type { RunContext } from "../run/context.ts";
import { goldenRoot, readGoldenFiles } from "./golden-store.ts";
import { hashEnvironment, hashFixture, hashScenario } from "./hash-inputs.ts";
import { projectRoot } from "./project-root.ts";
import { sha256 } from "./sha256.ts";

/**
 * Read a scenario's golden and verify its seal.
 * @throws one of the Golden…Errors when it is missing, edited, or made from other inputs than today's.
 */
export function readGolden(context: RunContext, scenario: Scenario): Golden {
  const files = readGoldenFiles(context.target, scenario.id);
  return parseGolden(files, goldenExpectation(context, scenario));
}

/** What a golden must have been made from to be used today. */
export function goldenExpectation(context: RunContext, scenario: Scenario): GoldenExpectation {
  return {
    ...sealFacts(context, scenario, 1),
    path: `${goldenRoot(context.target)}/${scenario.id}`,
    digest: sha256,
  };
}

/** What a seal made today would state. */
export function sealFacts(context: RunContext, scenario: Scenario, runs: number): SealFacts {
  const { target, fixtureDir, ruleset } = context;
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

import { join } from "node:path";
import { rulesetVersion } from "../../core/canonicalize/ruleset.ts";
import type { Scenario } from "../../core/scenario/scenario.ts";
import type { Target } from "../../core/target/target.ts";
import { chooseLabBase } from "../lab/lab-base.ts";
import { loadScenarios } from "../store/load-scenarios.ts";
import { loadTarget } from "../store/load-target.ts";
import { projectRoot } from "../store/project-root.ts";
import { sha256 } from "../store/sha256.ts";
import type { Slots } from "./slots.ts";

/** Modes of files are compared: the developer's own mask must not decide them. */
export const PINNED_UMASK = 0o022;

/** What every run of a target shares. */
export interface RunContext {
  readonly target: Target;
  readonly scenarios: readonly Scenario[];
  readonly fixtureDir: string;
  readonly baseDir: string;
  /** Version of the ruleset in force. */
  readonly ruleset: string;
  /** Where subjects wait for their turn when several scenarios are under way. */
  readonly slots?: Slots;
}

/** Load a target with all its scenarios and choose where its labs live. */
export async function createRunContext(targetId: string): Promise<RunContext> {
  process.umask(PINNED_UMASK);
  const target = await loadTarget(targetId);
  return {
    target,
    scenarios: await loadScenarios(targetId),
    fixtureDir: join(projectRoot, "fixtures", targetId),
    baseDir: chooseLabBase(),
    ruleset: rulesetVersion(target.rules, sha256),
  };
}

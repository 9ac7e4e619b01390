import { rulesetVersion } from "../../core/canonicalize/ruleset.ts";
import { chooseLabBase } from "../lab/lab-base.ts";
import type { RunContext } from "../run/context.ts";
import { sha256 } from "../store/sha256.ts";
import { aGoldenTarget } from "./a-golden-target.ts";

/** What runs share, with goldens in a folder of the test's own, fixtures in `homes/` there, and no rules. */
export function aContext(folder: string, part: Partial<RunContext> = {}): RunContext {
  return {
    target: aGoldenTarget(folder),
    scenarios: [],
    fixtureDir: folder,
    baseDir: chooseLabBase(),
    ruleset: rulesetVersion([], sha256),
    ...part,
  };
}

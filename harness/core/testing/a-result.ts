import type { Scenario } from "../scenario/scenario.ts";
import type { Deviation } from "../verdict/deviation.ts";
import { judge, type JudgeInput } from "../verdict/judge.ts";
import type { ScenarioResult } from "../verdict/scenario-result.ts";
import type { Verdict } from "../verdict/verdict.ts";
import { aChannel } from "./a-channel.ts";
import { aComparison } from "./a-comparison.ts";

/** A scenario that runs `codex --version` and must exit with 0. */
export const A_SCENARIO: Scenario = {
  id: "cli/version",
  title: "the version is asked for",
  layer: "behavior",
  specs: [1],
  steps: [{ driver: "process", args: ["--version"] }],
  evidence: [{ kind: "exit", code: 0 }],
};

/** What a port that exits with a code leaves. */
export const anExit = (code: number): JudgeInput["port"][number] =>
  aChannel({ name: "exit", format: "json", text: `[{"code":${code}}]` });

/** Judge {@link A_SCENARIO}: by default a port whose stdout is equal. */
export function aVerdict(part: Partial<JudgeInput> = {}): ScenarioResult {
  return judge({
    target: "codex",
    scenario: A_SCENARIO,
    honesty: "captured",
    comparisons: [aComparison("a\n", "a\n")],
    port: [anExit(0)],
    unusedSteps: [],
    register: [],
    unsupported: [],
    today: "2026-06-15",
    errors: [],
    reproduce: "npm run parity -- replay cli/version",
    ...part,
  });
}

/** A result of a scenario with this id and verdict. */
export function aResult(id: string, verdict: Verdict): ScenarioResult {
  return { ...aVerdict(), id, area: id.split("/")[0] ?? "", verdict };
}

/** A deviation of {@link A_SCENARIO} in stdout, in force in June 2026. */
export function aDeviation(part: Partial<Deviation> = {}): Deviation {
  return {
    id: "other-greeting",
    scenario: "cli/version",
    channel: "stdout",
    fingerprint: aComparison("a\n", "b\n").fingerprint,
    category: "cosmetic",
    reason: "the port greets otherwise",
    owner: "port team",
    status: { kind: "accepted" },
    since: "2026-01-01",
    expires: "2026-12-31",
    ...part,
  };
}

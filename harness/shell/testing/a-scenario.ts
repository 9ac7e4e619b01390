import type { Scenario } from "../../core/scenario/scenario.ts";

/** A scenario for tests of the shell: runs `subject` without arguments and expects exit code 0. */
export function aScenario(part: Partial<Scenario> = {}): Scenario {
  return {
    id: "area/name",
    title: "A scenario for tests",
    layer: "behavior",
    specs: [0],
    steps: [{ driver: "process", program: "subject", args: [] }],
    evidence: [{ kind: "exit", code: 0 }],
    ...part,
  };
}

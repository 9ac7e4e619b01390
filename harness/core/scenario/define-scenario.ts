import type { Scenario } from "./scenario.ts";

/** Declare one scenario. The module's path below `scenarios/<target>/` must equal the id. */
export function defineScenario(scenario: Scenario): readonly Scenario[] {
  return [scenario];
}

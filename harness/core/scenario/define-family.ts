import type { Scenario } from "./scenario.ts";

/** What all cases of a family share, and the cases by their last id segment. */
export interface Family<Case> {
  /** Path of the module below `scenarios/<target>/`. */
  readonly id: string;
  readonly cases: Readonly<Record<string, Case>>;
  /** Everything of a scenario but its id, from one case. */
  readonly scenario: (data: Case, name: string) => Omit<Scenario, "id">;
}

/** Declare scenarios that differ only in data: ids are `<family id>/<case name>`. */
export function defineFamily<Case>(family: Family<Case>): readonly Scenario[] {
  return Object.entries(family.cases).map(([name, data]) => ({
    id: `${family.id}/${name}`,
    ...family.scenario(data, name),
  }));
}

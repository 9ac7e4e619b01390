import { GoldenOrphanError } from "../../core/errors/golden-orphan-error.ts";
import type { Scenario } from "../../core/scenario/scenario.ts";
import type { Target } from "../../core/target/target.ts";
import { goldenRoot, listGoldenIds } from "./golden-store.ts";

/** Refuse goldens whose scenario is gone. @throws GoldenOrphanError that names them. */
export function findOrphans(target: Target, scenarios: readonly Scenario[]): void {
  const known = new Set(scenarios.map(({ id }) => id));
  const orphans = listGoldenIds(target).filter((id) => !known.has(id));
  if (orphans.length > 0) throw new GoldenOrphanError(orphans, goldenRoot(target));
}

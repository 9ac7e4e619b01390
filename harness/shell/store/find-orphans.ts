import { GoldenOrphanError } from "../../core/errors/golden-orphan-error.ts";
import type { RunContext } from "../run/context.ts";
import { goldenRoot, listGoldenIds } from "./golden-store.ts";

/** Refuse goldens whose scenario is gone. @throws GoldenOrphanError that names them. */
export function findOrphans({ target, scenarios }: RunContext): void {
  const known = new Set(scenarios.map(({ id }) => id));
  const orphans = listGoldenIds(target).filter((id) => !known.has(id));
  if (orphans.length > 0) throw new GoldenOrphanError(orphans, goldenRoot(target));
}

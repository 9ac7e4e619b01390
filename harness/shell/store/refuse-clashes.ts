import { ScenarioInvalidError } from "../../core/errors/scenario-invalid-error.ts";

/**
 * Refuse scenario ids that cannot all be folders of goldens: no two alike, none inside another.
 * @throws ScenarioInvalidError that names the first such id.
 */
export function refuseClashes(ids: readonly string[]): void {
  const known = new Set<string>();
  for (const id of ids) {
    if (known.has(id)) throw new ScenarioInvalidError(`scenario "${id}"`, "is declared twice");
    known.add(id);
  }
  for (const id of ids) {
    const above = id.split("/").map((_, index, all) => all.slice(0, index).join("/"));
    const outer = above.find((folder) => known.has(folder));
    if (outer !== undefined) {
      throw new ScenarioInvalidError(
        `scenario "${id}"`,
        `lies inside another scenario, "${outer}"`,
      );
    }
  }
}

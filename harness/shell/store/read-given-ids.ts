import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { findGivenIds } from "../../core/canonicalize/find-given-ids.ts";
import type { Scenario } from "../../core/scenario/scenario.ts";

const byFolder = new Map<string, readonly string[]>();

/** The ids a scenario and its fixture home put into a run: constants, which canonicalization must not mask. */
export function readGivenIds(fixtureDir: string, scenario: Scenario): readonly string[] {
  const own = findGivenIds([JSON.stringify(scenario)]);
  return scenario.home === undefined
    ? own
    : [...own, ...readHome(join(fixtureDir, "homes", scenario.home))];
}

function readHome(folder: string): readonly string[] {
  const known = byFolder.get(folder);
  if (known !== undefined) return known;
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      )
    : [];
  const ids = findGivenIds(
    files.map((file) => readFileSync(join(file.parentPath, file.name), "latin1")),
  );
  byFolder.set(folder, ids);
  return ids;
}

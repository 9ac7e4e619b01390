import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseScenarios } from "../../core/scenario/parse-scenarios.ts";
import type { Scenario } from "../../core/scenario/scenario.ts";
import { importModules } from "./import-modules.ts";
import { projectRoot } from "./project-root.ts";
import { refuseClashes } from "./refuse-clashes.ts";

/** Files beside the scenarios that are not scenarios: shared parts have no folder of their own area. */
const AREA_FILE = /^[^/]+\/.+\.ts$/;

/**
 * Load every scenario of a target, sorted by id. Modules live in area folders; a name that starts with `_`
 * is a shared part.
 * @throws ScenarioInvalidError for a module that cannot be loaded, a wrong field, or an id that is not its path.
 */
export async function loadScenarios(targetId: string): Promise<readonly Scenario[]> {
  const folder = join(projectRoot, "scenarios", targetId);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => AREA_FILE.test(file) && !file.split("/").at(-1)?.startsWith("_"))
    .toSorted();
  const modules = await importModules(
    `scenarios-${targetId}`,
    files.map((file) => `scenarios/${targetId}/${file}`),
  );
  const loaded = modules.map((module, index) => parseScenarios(module, nameOf(files[index])));
  const scenarios = loaded.flat().toSorted((a, b) => (a.id < b.id ? -1 : 1));
  refuseClashes(scenarios.map(({ id }) => id));
  return scenarios;
}

function nameOf(file = ""): string {
  return file.replace(/\.ts$/, "");
}

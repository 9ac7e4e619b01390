import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { projectRoot } from "./project-root.ts";

/** The module that declares a scenario, relative to the project; `undefined` when there is none any more. */
export function findScenarioFile(targetId: string, scenarioId: string): string | undefined {
  for (let name = scenarioId; name !== "."; name = dirname(name)) {
    const file = `scenarios/${targetId}/${name}.ts`;
    if (existsSync(join(projectRoot, file))) return file;
  }
  return undefined;
}

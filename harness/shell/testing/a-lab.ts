import { createLab, type LabRequest } from "../lab/create-lab.ts";
import { chooseLabBase } from "../lab/lab-base.ts";
import type { Lab } from "../lab/lab.ts";
import { aScenario } from "./a-scenario.ts";
import { aTarget } from "./a-target.ts";

/** A real lab whose subject is `sh`, unless told otherwise. */
export async function aLab(part: Partial<LabRequest> = {}): Promise<Lab> {
  return await createLab({
    target: aTarget(),
    scenario: aScenario(),
    executable: "/bin/sh",
    aliases: [],
    fixtureDir: "/nonexistent",
    baseDir: chooseLabBase(),
    ports: [],
    ...part,
  });
}

import { join, relative } from "node:path";
import type { Target } from "../../core/target/target.ts";
import { projectRoot } from "../store/project-root.ts";
import { aTarget } from "./a-target.ts";

/** A target whose goldens live in a folder of the test's own, below `1.0.0/`, instead of in the project. */
export function aGoldenTarget(folder: string): Target {
  return aTarget({ id: relative(join(projectRoot, "golden"), folder) });
}

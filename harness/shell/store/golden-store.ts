import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type GoldenFile, SEAL_FILE } from "../../core/golden/golden.ts";
import type { Target } from "../../core/target/target.ts";
import { projectRoot } from "./project-root.ts";

/** Name of the folder in which goldens are written before they take their place. */
export const STAGING = ".staging";

/** Folder of all goldens of a target's pinned reference, relative to the project's root. */
export function goldenRoot(target: Target): string {
  return `golden/${target.id}/${target.reference.version}`;
}

/** Read every file of a scenario's golden, sorted; none when it was never captured. */
export function readGoldenFiles(target: Target, scenarioId: string): readonly GoldenFile[] {
  const folder = join(projectRoot, goldenRoot(target), scenarioId);
  if (!existsSync(folder)) return [];
  return walk(folder, "")
    .toSorted()
    .map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));
}

/** Paths of all files below a folder; by hand, because the recursive reading of Node takes five times as long. */
function walk(folder: string, prefix: string): readonly string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(folder, `${prefix}${entry.name}/`) : [`${prefix}${entry.name}`],
  );
}

/** Read one file of a golden; `undefined` when it is not there. */
export function readGoldenFile(
  target: Target,
  scenarioId: string,
  file: string,
): string | undefined {
  const path = join(projectRoot, goldenRoot(target), scenarioId, file);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** Ids of all goldens on disk, sorted; also those whose scenario is gone. */
export function listGoldenIds(target: Target): readonly string[] {
  const root = join(projectRoot, goldenRoot(target));
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(`/${SEAL_FILE}`) && !path.startsWith(`${STAGING}/`))
    .map((path) => path.slice(0, -SEAL_FILE.length - 1))
    .toSorted();
}

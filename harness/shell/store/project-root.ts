import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute path of the project this harness belongs to, without a trailing slash; found upwards, for compiled copies lie deeper. */
export const projectRoot = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  if (existsSync(join(folder, "scenarios")) && existsSync(join(folder, "package.json")))
    return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("the harness is not inside its project");
  return findRoot(parent);
}

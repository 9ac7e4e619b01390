import { lstatSync } from "node:fs";
import { join, normalize } from "node:path";
import { ScenarioInvalidError } from "../../core/errors/scenario-invalid-error.ts";

const ROOTS = /^(?:home|codex-home|workspace)(?:\/|$)/;

/**
 * The absolute place of a lab path such as `workspace/a.txt`.
 * @throws ScenarioInvalidError when the path leaves the lab, by its words or through a symbolic link.
 */
export function resolveLabPath(root: string, labPath: string, what: string): string {
  if (!ROOTS.test(labPath) || normalize(labPath) !== labPath) {
    throw new ScenarioInvalidError(
      `${what} "${labPath}"`,
      "is not a path below home, codex-home or workspace",
    );
  }
  for (const folder of foldersAbove(labPath)) {
    const stats = lstatSync(join(root, folder), { throwIfNoEntry: false });
    if (stats?.isSymbolicLink() === true) {
      throw new ScenarioInvalidError(
        `${what} "${labPath}"`,
        `goes through the symbolic link "${folder}"`,
      );
    }
  }
  return join(root, labPath);
}

function foldersAbove(labPath: string): readonly string[] {
  const segments = labPath.split("/");
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join("/"));
}

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The nearest folder, from `dir` up, that holds a `.git`; `undefined` outside of any repository. */
export function findGitRoot(dir: string): string | undefined {
  for (let at = dir; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { UnsupportedError } from "./unsupported-error.ts";

/** Where a turn is about to run. */
export interface Surroundings {
  readonly codexHome: string;
  readonly workDir: string;
  readonly gitRoot: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly prompt: string;
  readonly ignoreRules: boolean;
}

const HINT = "use the original Codex CLI 0.136.0 for it";

/** Throw UnsupportedError for files and variables that would make the reference do more. */
export function refuseSurroundings(around: Surroundings): void {
  const project = join(around.gitRoot ?? around.workDir, ".codex");
  const homes = [around.codexHome, project];
  const hooks = homes.find((dir) => existsSync(join(dir, "hooks.json")));
  if (hooks !== undefined) throw new UnsupportedError(`hooks ("${hooks}/hooks.json")`, HINT);
  const rules = homes.find((dir) => hasEntry(join(dir, "rules"), ".rules"));
  if (rules !== undefined && !around.ignoreRules) {
    throw new UnsupportedError(`rules for commands ("${rules}/rules")`, "add --ignore-rules");
  }
  const variable = ["RUST_LOG", "CODEX_ROLLOUT_TRACE_ROOT"].find((name) => isSet(around.env, name));
  if (variable !== undefined) {
    throw new UnsupportedError(`the variable ${variable}`, `unset ${variable}`);
  }
  if (/\$\w/.test(around.prompt) && hasSkills(around, project)) {
    throw new UnsupportedError("naming a skill in the prompt", HINT);
  }
}

function hasSkills({ codexHome, workDir, env }: Surroundings, project: string): boolean {
  const home = env["HOME"] ?? "";
  return [codexHome, project, join(workDir, ".agents"), join(home, ".agents")].some((dir) =>
    hasEntry(join(dir, "skills"), ""),
  );
}

function hasEntry(dir: string, ending: string): boolean {
  try {
    return readdirSync(dir).some((name) => name.endsWith(ending));
  } catch {
    return false;
  }
}

function isSet(env: Surroundings["env"], name: string): boolean {
  return (env[name] ?? "") !== "";
}

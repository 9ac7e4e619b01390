import { existsSync, lstatSync, readFileSync, readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import stringify from "fast-json-stable-stringify";
import type { Scenario } from "../../core/scenario/scenario.ts";
import type { Target } from "../../core/target/target.ts";
import { pinnedConditions, pinnedEnvironment } from "../lab/lab-environment.ts";
import { sha256 } from "./sha256.ts";

/** Hash of everything a scenario says. */
export function hashScenario(scenario: Scenario): string {
  return sha256(stringify(scenario));
}

const fixtureHashes = new Map<string, string>();

/** Hash of a fixture home: names, kinds, executable bits and contents. Empty text when the scenario has none. */
export function hashFixture(fixtureDir: string, home: string | undefined): string {
  if (home === undefined) return sha256("");
  const folder = join(fixtureDir, "homes", home);
  const known = fixtureHashes.get(folder);
  if (known !== undefined) return known;
  const hash = sha256(existsSync(folder) ? describeFolder(folder, "").join("\n") : "missing");
  fixtureHashes.set(folder, hash);
  return hash;
}

/** Hash of the pinned environment: variables, conditions and the target's own. */
export function hashEnvironment(target: Target): string {
  return sha256(stringify({ pinnedEnvironment, pinnedConditions, own: target.environment }));
}

function describeFolder(folder: string, prefix: string): readonly string[] {
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const path = join(folder, name);
      const stats = lstatSync(path);
      if (stats.isSymbolicLink()) return [`${prefix}${name} -> ${readlinkSync(path)}`];
      if (stats.isDirectory())
        return [`${prefix}${name}/`, ...describeFolder(path, `${prefix}${name}/`)];
      const executable = (stats.mode & 0o100) === 0 ? "" : "*";
      return [`${prefix}${name}${executable} ${sha256(readFileSync(path, "latin1"))}`];
    });
}

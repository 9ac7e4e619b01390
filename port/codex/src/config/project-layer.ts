import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { isConfigTable, type ConfigTable } from "./config-table.ts";
import type { ConfigFailure } from "./config-failure.ts";
import { mergeTables } from "./merge-tables.ts";
import { readConfigFile } from "./read-config-file.ts";
import { settingAt } from "./read-setting.ts";
import { describeTomlDefect } from "./toml-error.ts";

/** The settings of a project's folders, or why they cannot be had. */
export type ProjectLayer =
  | { readonly kind: "loaded"; readonly table: ConfigTable }
  | { readonly kind: "failed"; readonly failure: ConfigFailure };

/** Settings a project may not decide. */
const DENIED = new Set([
  "openai_base_url",
  "model_provider",
  "model_providers",
  "notify",
  "profile",
  "otel",
]);

/**
 * Load `.codex/config.toml` of each folder from the project's root to `cwd`, inner over outer.
 * A project the user does not trust has none.
 *
 * Source: docs/reference/cli.md section 2.5
 */
export function loadProjectLayer(user: ConfigTable, cwd: string, codexHome: string): ProjectLayer {
  const root = findRoot(cwd);
  if (!isTrusted(user, root)) return { kind: "loaded", table: {} };
  let table: ConfigTable = {};
  for (const folder of foldersBetween(root, cwd)) {
    const file = join(folder, ".codex", "config.toml");
    if (dirname(file) === codexHome) continue;
    const read = readConfigFile(file);
    if (read.kind === "failed") return { kind: "failed", failure: wordDefect(read.failure, file) };
    const allowed = Object.entries(read.table).filter(([key]) => !DENIED.has(key));
    table = mergeTables(table, Object.fromEntries(allowed));
  }
  return { kind: "loaded", table };
}

function wordDefect(failure: ConfigFailure, file: string): ConfigFailure {
  if (failure.kind !== "syntax") return failure;
  const block = describeTomlDefect(failure.text) ?? "";
  return { kind: "invalid", message: `Error parsing project config file ${file}: ${block}` };
}

function isTrusted(user: ConfigTable, root: string): boolean {
  const projects = settingAt(user, "projects");
  const project = isConfigTable(projects) ? projects[root] : undefined;
  return isConfigTable(project) && project["trust_level"] === "trusted";
}

/** The git root above a folder, else the folder itself. */
function findRoot(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, ".git"))) return folder;
    if (folder === dirname(folder)) return cwd;
  }
}

function foldersBetween(root: string, cwd: string): readonly string[] {
  return cwd === root ? [root] : [...foldersBetween(root, dirname(cwd)), cwd];
}

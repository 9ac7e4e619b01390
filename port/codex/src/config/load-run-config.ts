import { readText } from "../text/read-text.ts";
import { checkOwnSettings } from "./check-own-settings.ts";
import type { ConfigTable } from "./config-table.ts";
import { findUnknownField } from "./find-unknown-field.ts";
import { loadConfig, type ConfigSources, type LoadedConfig } from "./load-config.ts";
import { mergeTables } from "./merge-tables.ts";
import { loadProjectLayer } from "./project-layer.ts";
import { readConfigFile } from "./read-config-file.ts";

/** Load the settings of a turn: user, profile, trusted project and command line, each over the last. */
export function loadRunConfig(sources: ConfigSources): LoadedConfig {
  const all = loadConfig(sources);
  if (all.kind === "failed") return all;
  const flags = loadFlags(sources);
  const unknown = sources.strictConfig
    ? findUnknownField({ table: flags, file: undefined, text: "" })
    : undefined;
  if (unknown !== undefined) return { kind: "failed", failure: unknown };
  return sources.ignoreUserConfig ? all : addProject(all.table, flags, sources);
}

/** The command line alone. */
function loadFlags(sources: ConfigSources): ConfigTable {
  const flags = loadConfig({ ...sources, ignoreUserConfig: true });
  return flags.kind === "loaded" ? flags.table : {};
}

function addProject(all: ConfigTable, flags: ConfigTable, sources: ConfigSources): LoadedConfig {
  const own = readOwn(sources);
  if (own.kind === "failed") return own;
  const project = loadProjectLayer(own.table, sources.cwd, sources.codexHome);
  if (project.kind === "failed") return project;
  if (Object.keys(project.table).length === 0) return { kind: "loaded", table: all };
  return { kind: "loaded", table: [all, project.table, flags].reduce(mergeTables) };
}

/** The user's file, checked as a whole. */
function readOwn({ codexHome, strictConfig }: ConfigSources): LoadedConfig {
  const file = `${codexHome}/config.toml`;
  const own = readConfigFile(file);
  if (own.kind === "failed") return own;
  const read = readText(file);
  const whole = { table: own.table, file, text: read.kind === "text" ? read.text : "" };
  const failure = checkOwnSettings(whole) ?? (strictConfig ? findUnknownField(whole) : undefined);
  return failure === undefined ? own : { kind: "failed", failure };
}

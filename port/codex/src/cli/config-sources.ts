import { checkOwnSettings } from "../config/check-own-settings.ts";
import type { ConfigTable } from "../config/config-table.ts";
import { loadConfig, type ConfigSources, type LoadedConfig } from "../config/load-config.ts";
import { mergeTables } from "../config/merge-tables.ts";
import { loadProjectLayer } from "../config/project-layer.ts";
import { readConfigFile } from "../config/read-config-file.ts";
import { readText } from "../text/read-text.ts";
import type { CommandInput } from "./command-run.ts";
import { valueOf, valuesOf } from "./grammar/found-arguments.ts";

/**
 * Load the settings a command sees: the user's, those of a trusted project over them, and
 * those of the command line over both.
 */
export function loadCommandConfig({ parsed, cwd }: CommandInput, codexHome: string): LoadedConfig {
  const sources: ConfigSources = {
    codexHome,
    cwd,
    overrides: valuesOf(parsed.found, "config"),
    enable: valuesOf(parsed.found, "enable"),
    disable: valuesOf(parsed.found, "disable"),
    profile: undefined,
    strictConfig: false,
    ignoreUserConfig: false,
  };
  const all = loadConfig(sources);
  if (all.kind === "failed" && all.failure.kind === "override") return all;
  const file = `${codexHome}/config.toml`;
  const own = readConfigFile(file);
  if (own.kind === "failed") return own;
  const read = readText(file);
  const text = read.kind === "text" ? read.text : "";
  const failure = checkOwnSettings({ table: own.table, file, text });
  if (failure !== undefined) return { kind: "failed", failure };
  const profile = readProfile(valueOf(parsed.root, "profile"), codexHome);
  if (profile.kind === "failed") return profile;
  return all.kind === "failed" ? all : addProject(all.table, own.table, sources);
}

/** The commands that come here read the file of a profile but do not use it. */
function readProfile(name: string | undefined, codexHome: string): LoadedConfig {
  if (name === undefined) return { kind: "loaded", table: {} };
  return readConfigFile(`${codexHome}/${name}.config.toml`);
}

function addProject(all: ConfigTable, own: ConfigTable, sources: ConfigSources): LoadedConfig {
  const project = loadProjectLayer(own, sources.cwd, sources.codexHome);
  if (project.kind === "failed" || Object.keys(project.table).length === 0) {
    return project.kind === "failed" ? project : { kind: "loaded", table: all };
  }
  const flags = loadConfig({ ...sources, ignoreUserConfig: true });
  const above = flags.kind === "loaded" ? flags.table : {};
  return { kind: "loaded", table: [all, project.table, above].reduce(mergeTables) };
}

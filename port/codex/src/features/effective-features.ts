import { isConfigTable, type ConfigTable, type ConfigValue } from "../config/config-table.ts";
import { currentFeatureName } from "./feature-aliases.ts";
import type { Feature } from "./feature-table.ts";

/** Removed features that stay as they are, whatever the settings say. */
const FIXED: ReadonlySet<string> = new Set([
  "apply_patch_freeform",
  "image_detail_original",
  "js_repl",
  "js_repl_tools_only",
  "plugin_hooks",
  "remote_control",
  "skill_env_var_dependency_prompt",
  "tool_search",
  "tui_app_server",
  "undo",
]);

/**
 * Which features are on under these settings, by name. Several names of one feature count in
 * alphabetical order, the last wins.
 *
 * Source: docs/reference/cli.md section 2.4
 */
export function effectiveFeatures(
  features: readonly Feature[],
  settings: ConfigTable,
): ReadonlyMap<string, boolean> {
  const states = new Map(features.map(({ name, isOnByDefault }) => [name, isOnByDefault]));
  const unified = settings["experimental_use_unified_exec_tool"];
  if (typeof unified === "boolean") states.set("unified_exec", unified);
  for (const [name, isOn] of namedStates(settings["features"])) {
    const current = currentFeatureName(name);
    if (states.has(current) && !FIXED.has(current)) states.set(current, isOn);
  }
  if (states.get("code_mode_only") === true) states.set("code_mode", true);
  return states;
}

function namedStates(table: ConfigValue | undefined): readonly (readonly [string, boolean])[] {
  if (!isConfigTable(table)) return [];
  return Object.entries(table)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]): readonly (readonly [string, boolean])[] => {
      const isOn = isConfigTable(value) ? value["enabled"] : value;
      return typeof isOn === "boolean" ? [[name, isOn]] : [];
    });
}

import features from "../../data/features.json" with { type: "json" };
import { isConfigTable, type ConfigValue } from "./config-table.ts";

/**
 * The experimental features that are on, by name and joined by commas.
 * Which there are comes from the recorded `features list`.
 */
export function readBetaFeatures(configured: ConfigValue | undefined): string {
  const table = isConfigTable(configured) ? configured : {};
  return features.stdout
    .split("\n")
    .flatMap((line) => {
      const [, name = "", state = ""] = /^(\S+)\s+experimental\s+(true|false)$/.exec(line) ?? [];
      if (name === "") return [];
      const isOn = Object.hasOwn(table, name) ? table[name] === true : state === "true";
      return isOn ? [name] : [];
    })
    .join(",");
}

/** Whether each feature is on by default; features that no longer do anything are left out. */
export function readFeatureDefaults(): ReadonlyMap<string, boolean> {
  const rows = features.stdout.split("\n").flatMap((line): [string, boolean][] => {
    const [, name = "", stage = "", state = ""] = /^(\S+)\s+(.*?)\s+(true|false)$/.exec(line) ?? [];
    return name === "" || stage === "removed" ? [] : [[name, state === "true"]];
  });
  return new Map(rows);
}

import { isConfigTable, type ConfigTable, type ConfigValue } from "./config-table.ts";

/** The value at a dotted path such as `skills.bundled.enabled`, if there is one. */
export function settingAt(table: ConfigTable, path: string): ConfigValue | undefined {
  return path
    .split(".")
    .reduce<ConfigValue | undefined>(
      (value, key) => (isConfigTable(value) && Object.hasOwn(value, key) ? value[key] : undefined),
      table,
    );
}

/** The text at a dotted path; `undefined` when there is none or it is something else. */
export function textSetting(table: ConfigTable, path: string): string | undefined {
  const value = settingAt(table, path);
  return typeof value === "string" ? value : undefined;
}

/** The truth value at a dotted path. */
export function booleanSetting(table: ConfigTable, path: string): boolean | undefined {
  const value = settingAt(table, path);
  return typeof value === "boolean" ? value : undefined;
}

/** The whole number at a dotted path. */
export function integerSetting(table: ConfigTable, path: string): number | undefined {
  const value = settingAt(table, path);
  if (typeof value === "bigint") return Number(value);
  return typeof value === "number" && Number.isInteger(value) ? value : undefined;
}

/** The entries of a table of texts at a dotted path; other values are left out. */
export function textEntries(
  table: ConfigTable,
  path: string,
): readonly (readonly [string, string])[] {
  const value = settingAt(table, path);
  if (!isConfigTable(value)) return [];
  return Object.entries(value).flatMap(([key, text]): [string, string][] =>
    typeof text === "string" ? [[key, text]] : [],
  );
}

/** The texts of a list at a dotted path; empty when there is none. */
export function textsSetting(table: ConfigTable, path: string): readonly string[] {
  const value = settingAt(table, path);
  if (!Array.isArray(value)) return [];
  const entries: readonly ConfigValue[] = value;
  return entries.filter((entry): entry is string => typeof entry === "string");
}

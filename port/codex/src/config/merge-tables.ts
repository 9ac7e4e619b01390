import { isConfigTable, type ConfigTable, type ConfigValue } from "./config-table.ts";

/** Lay one table over another: tables merge deeply, everything else is replaced whole. */
export function mergeTables(below: ConfigTable, above: ConfigTable): ConfigTable {
  const merged = new Map<string, ConfigValue>(Object.entries(below));
  for (const [key, value] of Object.entries(above)) {
    const existing = merged.get(key);
    merged.set(
      key,
      isConfigTable(existing) && isConfigTable(value) ? mergeTables(existing, value) : value,
    );
  }
  return Object.fromEntries(merged);
}

/** The table that holds nothing but `value` at `path`. */
export function tableAt(path: readonly string[], value: ConfigValue): ConfigTable {
  const [key = "", ...rest] = path;
  return { [key]: rest.length === 0 ? value : tableAt(rest, value) };
}

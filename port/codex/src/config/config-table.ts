/** A value of a configuration, as TOML has them. */
export type ConfigValue =
  string | number | bigint | boolean | Date | readonly ConfigValue[] | ConfigTable;

/** A table of a configuration: what config.toml and `-c` hold before anything is resolved. */
export interface ConfigTable {
  readonly [key: string]: ConfigValue;
}

/** Tell whether a value is a table. */
export function isConfigTable(value: ConfigValue | undefined): value is ConfigTable {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}

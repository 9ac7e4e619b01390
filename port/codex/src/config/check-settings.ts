import type { ConfigFailure } from "./config-failure.ts";
import { isConfigTable, type ConfigTable, type ConfigValue } from "./config-table.ts";
import { describeMismatch } from "./describe-mismatch.ts";
import { SETTINGS, type SettingKind } from "./settings.ts";

/** Where a table was read, so that a failure can point there. */
export interface TableOrigin {
  /** `undefined`: the command line. */
  readonly file: string | undefined;
  readonly text: string;
}

/** The first setting, in document order, whose value is not of its type. */
export function checkSettings(table: ConfigTable, origin: TableOrigin): ConfigFailure | undefined {
  return checkTable(table, [], origin);
}

function checkTable(
  table: ConfigTable,
  prefix: readonly string[],
  origin: TableOrigin,
): ConfigFailure | undefined {
  for (const [key, value] of Object.entries(table)) {
    const path = [...prefix, key];
    const failure = checkValue(value, path, origin);
    if (failure !== undefined) return failure;
  }
  return undefined;
}

function checkValue(
  value: ConfigValue,
  path: readonly string[],
  origin: TableOrigin,
): ConfigFailure | undefined {
  const kind = kindOf(path);
  const message = kind === undefined ? undefined : describeMismatch(kind, value);
  if (message !== undefined) return { kind: "type", ...origin, path, message };
  return isConfigTable(value) ? checkTable(value, path, origin) : undefined;
}

/** The kind of a setting; `*` in the list stands for a name the user chose. */
function kindOf(path: readonly string[]): SettingKind | undefined {
  const exact = SETTINGS.get(path.join("."));
  if (exact !== undefined || path.length < 2) return exact;
  const [head = "", , ...rest] = path;
  return SETTINGS.get([head, "*", ...rest].join("."));
}

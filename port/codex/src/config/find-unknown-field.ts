import type { ConfigFailure } from "./config-failure.ts";
import { isConfigTable, type ConfigTable } from "./config-table.ts";
import { KNOWN_FIELDS } from "./known-fields.ts";

/** A table that was read, and where. */
export interface ReadTable {
  readonly table: ConfigTable;
  /** `undefined`: the command line. */
  readonly file: string | undefined;
  readonly text: string;
}

/**
 * The first field, in document order, that the reference does not know.
 *
 * Source: docs/reference/cli.md section 2.3
 */
export function findUnknownField({ table, file, text }: ReadTable): ConfigFailure | undefined {
  const path = findPath(table, []);
  return path === undefined ? undefined : { kind: "unknown-field", file, text, path };
}

function findPath(table: ConfigTable, path: readonly string[]): readonly string[] | undefined {
  const known = knownFields(path);
  for (const [key, value] of Object.entries(table)) {
    const here = [...path, key];
    if (known !== undefined && !known.includes(key)) return here;
    const inner = isConfigTable(value) ? findPath(value, here) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function knownFields(path: readonly string[]): readonly string[] | undefined {
  const exact = KNOWN_FIELDS[path.join(".")];
  const [head = ""] = path;
  return exact ?? (path.length === 2 ? KNOWN_FIELDS[`${head}.*`] : undefined);
}

import type { ConfigTable } from "../config/config-table.ts";
import { SETTINGS } from "../config/settings.ts";
import { UnsupportedError } from "./unsupported-error.ts";

/**
 * Throw UnsupportedError for a field that this port does not know, under `--strict-config`:
 * whether the reference knows it cannot be told here.
 */
export function refuseUnknownField(table: ConfigTable): void {
  const known = new Set([...SETTINGS.keys()].map((path) => path.split(".")[0]));
  const unknown = Object.keys(table).find((key) => !known.has(key));
  if (unknown === undefined) return;
  const what = `checking the field \`${unknown}\` under --strict-config`;
  throw new UnsupportedError(what, "run without --strict-config, or remove the field");
}

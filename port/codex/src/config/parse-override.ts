import { parse } from "smol-toml";
import type { ConfigTable, ConfigValue } from "./config-table.ts";

/** One `-c key=value`, parsed. The path may hold empty segments, as the reference's does. */
export interface Override {
  readonly path: readonly string[];
  readonly value: ConfigValue;
}

/** An override, or the reference's sentence about what is wrong with it. */
export type ParsedOverride =
  | { readonly kind: "override"; readonly override: Override }
  | { readonly kind: "failed"; readonly message: string };

/**
 * Parse `key=value`: split at the first `=`, both sides trimmed, the key split at every dot.
 * A value that is not TOML is taken as text.
 *
 * Source: docs/reference/cli.md section 2.4
 */
export function parseOverride(text: string): ParsedOverride {
  const split = text.indexOf("=");
  if (split < 0) {
    return { kind: "failed", message: `Invalid override (missing '='): ${text}` };
  }
  const key = text.slice(0, split).trim();
  if (key === "") return { kind: "failed", message: `Empty key in override: ${text}` };
  const value = parseValue(text.slice(split + 1).trim());
  return { kind: "override", override: { path: key.split("."), value } };
}

function parseValue(text: string): ConfigValue {
  try {
    const table: ConfigTable = parse(`_x_ = ${text}`, { integersAsBigInt: true });
    return table["_x_"] ?? text;
  } catch {
    return text.replace(/^["']+/, "").replace(/["']+$/, "");
  }
}

import { isConfigTable, type ConfigValue } from "./config-table.ts";
import type { SettingKind } from "./settings.ts";

/** What the reference says when a value is not of the kind its setting wants; `undefined` if it is. */
export function describeMismatch(kind: SettingKind, value: ConfigValue): string | undefined {
  if (typeof kind !== "string") return describeVariant(kind, value);
  switch (kind) {
    case "text":
      return typeof value === "string" ? undefined : mismatch(value, "a string");
    case "boolean":
      return typeof value === "boolean" ? undefined : mismatch(value, "a boolean");
    case "i64":
      return typeof value === "bigint" ? undefined : mismatch(value, "i64");
    case "u64":
    case "usize":
      return describeUnsigned(kind, value);
    case "texts":
      return describeTexts(value);
    case "table":
      return isConfigTable(value) ? undefined : mismatch(value, "a map");
    case "features":
      return isConfigTable(value) ? undefined : mismatch(value, "struct FeaturesToml");
    case "any":
      return undefined;
  }
}

function describeVariant(variants: readonly string[], value: ConfigValue): string | undefined {
  if (typeof value !== "string") return mismatch(value, "string or table");
  if (variants.includes(value)) return undefined;
  const list = variants.map((name) => `\`${name}\``);
  const expected = list.length === 2 ? list.join(" or ") : `one of ${list.join(", ")}`;
  return `unknown variant \`${value}\`, expected ${expected}`;
}

function describeUnsigned(kind: string, value: ConfigValue): string | undefined {
  if (typeof value !== "bigint") return mismatch(value, kind);
  return value >= 0n ? undefined : `invalid value: integer \`${value}\`, expected ${kind}`;
}

function describeTexts(value: ConfigValue): string | undefined {
  if (!Array.isArray(value)) return mismatch(value, "a sequence");
  const entries: readonly ConfigValue[] = value;
  const wrong = entries.find((entry) => typeof entry !== "string");
  return wrong === undefined ? undefined : mismatch(wrong, "a string");
}

function mismatch(value: ConfigValue, expected: string): string {
  return `invalid type: ${describeValue(value)}, expected ${expected}`;
}

function describeValue(value: ConfigValue): string {
  switch (typeof value) {
    case "string":
      return `string ${JSON.stringify(value)}`;
    case "bigint":
      return `integer \`${value}\``;
    case "number":
      return `floating point \`${Number.isInteger(value) ? value.toFixed(1) : value}\``;
    case "boolean":
      return `boolean \`${value}\``;
    default:
      return Array.isArray(value) ? "sequence" : "map";
  }
}

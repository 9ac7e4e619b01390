import { isConfigTable, type ConfigValue } from "./config-table.ts";
import type { SettingKind } from "./settings.ts";

/** What the reference says when a value is not of the kind its setting wants; `undefined` if it is. */
export function describeMismatch(kind: SettingKind, value: ConfigValue): string | undefined {
  if (typeof kind !== "string") return describeVariant(kind, value);
  if (kind === "wire-api") return value === "chat" ? FORMER_WIRE_API : undefined;
  if (kind === "texts") return describeTexts(value);
  if (kind === "u64" || kind === "usize") return describeUnsigned(kind, value);
  const { isRight, expected } = KINDS[kind];
  return isRight(value) ? undefined : mismatch(value, expected);
}

const FORMER_WIRE_API =
  '`wire_api = "chat"` is no longer supported.\nHow to fix: set `wire_api = "responses"` in your provider config.\nMore info: https://github.com/openai/codex/discussions/7782';

interface Kind {
  readonly isRight: (value: ConfigValue) => boolean;
  readonly expected: string;
}

const KINDS: Readonly<Record<"text" | "boolean" | "i64" | "table" | "features" | "any", Kind>> = {
  text: { isRight: (value) => typeof value === "string", expected: "a string" },
  boolean: { isRight: (value) => typeof value === "boolean", expected: "a boolean" },
  i64: { isRight: (value) => typeof value === "bigint", expected: "i64" },
  table: { isRight: isConfigTable, expected: "a map" },
  features: { isRight: isConfigTable, expected: "struct FeaturesToml" },
  any: { isRight: () => true, expected: "" },
};

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
  if (typeof value === "string") return `string ${JSON.stringify(value)}`;
  if (typeof value === "bigint") return `integer \`${value}\``;
  if (typeof value === "boolean") return `boolean \`${value}\``;
  if (typeof value === "number") {
    return `floating point \`${Number.isInteger(value) ? value.toFixed(1) : value}\``;
  }
  return Array.isArray(value) ? "sequence" : "map";
}

import { isConfigTable, type ConfigTable } from "./config-table.ts";
import { settingAt, textSetting } from "./read-setting.ts";

/** Providers that are built in, in the order in which they are named. */
const RESERVED = ["ollama", "openai"];
const BUILT_IN: ReadonlySet<string> = new Set([...RESERVED, "lmstudio", "amazon-bedrock"]);

/**
 * What is wrong with settings that are well typed, in the reference's words.
 *
 * Source: docs/reference/cli.md section 2.2
 */
export function checkCombination(table: ConfigTable): string | undefined {
  const profile = textSetting(table, "profile");
  if (profile !== undefined) {
    return `legacy \`profile = "${profile}"\` config is no longer supported; use \`--profile ${profile}\` with \`${profile}.config.toml\` instead`;
  }
  const providers = settingAt(table, "model_providers");
  const own = isConfigTable(providers) ? Object.keys(providers) : [];
  const taken = RESERVED.filter((name) => own.includes(name));
  if (taken.length > 0) return describeReserved(taken);
  const wanted = textSetting(table, "model_provider");
  if (wanted === undefined || own.includes(wanted) || BUILT_IN.has(wanted)) return undefined;
  return `Model provider \`${wanted}\` not found`;
}

function describeReserved(names: readonly string[]): string {
  const list = names.map((name) => `\`${name}\``).join(", ");
  return `model_providers contains reserved built-in provider IDs: ${list}. Built-in providers cannot be overridden. Rename your custom provider (for example, \`openai-custom\`).`;
}

import { isConfigTable, type ConfigTable } from "./config-table.ts";
import { settingAt, textSetting } from "./read-setting.ts";

const BUILT_IN: ReadonlySet<string> = new Set(["openai", "ollama", "lmstudio", "amazon-bedrock"]);

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
  const wanted = textSetting(table, "model_provider");
  if (wanted === undefined || own.includes(wanted) || BUILT_IN.has(wanted)) return undefined;
  return `Model provider \`${wanted}\` not found`;
}

import type { ConfigTable } from "./config-table.ts";
import type { ExecSettings } from "./exec-settings.ts";
import { isConfigTable } from "./config-table.ts";
import { booleanSetting, settingAt } from "./read-setting.ts";

/** A setting the port cannot honour, and what to do about it. */
export interface UnsupportedSetting {
  readonly what: string;
  readonly hint: string;
}

/** Settings that must be off, because the reference does something for them that the port does not. */
const MUST_BE_OFF: readonly string[] = [
  "include_permissions_instructions",
  "include_apps_instructions",
  "include_collaboration_mode_instructions",
  "include_environment_context",
  "skills.include_instructions",
  "skills.bundled.enabled",
  "analytics.enabled",
  "features.plugins",
  "features.apps",
  "features.goals",
  "features.tool_suggest",
  "features.shell_snapshot",
];

/** Features that must stay as they are by default. */
const FIXED_FEATURES: readonly (readonly [string, boolean])[] = [
  ["unified_exec", true],
  ["code_mode", false],
  ["memories", false],
  ["default_mode_request_user_input", false],
];

/** Settings that must not be there. */
const MUST_BE_ABSENT: readonly string[] = [
  "mcp_servers",
  "hooks",
  "notify",
  "model_auto_compact_token_limit",
  "model_context_window",
  "shell_environment_policy",
  "compact_prompt",
  "profile",
];

/** The first setting that would make the port differ from the reference in silence. */
export function findUnsupportedSetting(
  table: ConfigTable,
  { sandbox, provider, model }: ExecSettings,
): UnsupportedSetting | undefined {
  if (sandbox === "workspace-write") {
    return {
      what: `the sandbox mode "${sandbox}"`,
      hint: "run with `-s danger-full-access` where that is safe",
    };
  }
  return findSetting(table) ?? findModelNeed(table, model) ?? findProviderNeed(provider);
}

function findModelNeed(
  table: ConfigTable,
  model: ExecSettings["model"],
): UnsupportedSetting | undefined {
  if (model.hasServiceTiers && isPresent(table, "service_tier")) {
    return { what: "`service_tier`", hint: "remove it from config.toml" };
  }
  return model.supportsSearchTool || booleanSetting(table, "features.multi_agent") === false
    ? undefined
    : {
        what: "a model without `supports_search_tool`",
        hint: "set it in the model catalog, or `features.multi_agent = false` in config.toml",
      };
}

function findSetting(table: ConfigTable): UnsupportedSetting | undefined {
  const on = MUST_BE_OFF.find((path) => booleanSetting(table, path) !== false);
  if (on !== undefined) return { what: `\`${on}\``, hint: `set \`${on} = false\` in config.toml` };
  const changed = FIXED_FEATURES.find(
    ([name, value]) => (booleanSetting(table, `features.${name}`) ?? value) !== value,
  );
  if (changed !== undefined) {
    const [name, value] = changed;
    return { what: `\`features.${name} = ${!value}\``, hint: "leave it as it is by default" };
  }
  const present = MUST_BE_ABSENT.find((path) => isPresent(table, path));
  return present === undefined
    ? undefined
    : { what: `\`${present}\``, hint: "remove it from config.toml" };
}

function isPresent(table: ConfigTable, path: string): boolean {
  const value = settingAt(table, path);
  return isConfigTable(value) ? Object.keys(value).length > 0 : value !== undefined;
}

function findProviderNeed(provider: ExecSettings["provider"]): UnsupportedSetting | undefined {
  if (provider.supportsWebsockets) {
    return { what: "a provider with websockets", hint: "remove supports_websockets" };
  }
  if (provider.requiresOpenaiAuth) {
    return { what: "a provider that requires OpenAI auth", hint: "use env_key instead" };
  }
  return provider.name.toLowerCase() === "openai"
    ? { what: 'a provider named "OpenAI"', hint: "give the provider another name" }
    : undefined;
}

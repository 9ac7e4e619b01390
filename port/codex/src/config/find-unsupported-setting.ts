import { readFeatureDefaults } from "./beta-features.ts";
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

/** Features whose effect on a turn is known here; no other may be changed. */
const KNOWN_FEATURES: ReadonlySet<string> = new Set([
  "apps",
  "goals",
  "multi_agent",
  "plugins",
  "shell_snapshot",
  "shell_tool",
  "terminal_resize_reflow",
  "tool_suggest",
]);

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
  "otel",
  "permissions",
  "default_permissions",
  "sqlite_home",
  "tools",
  "agents",
  "forced_login_method",
  "background_terminal_max_timeout",
  "experimental_thread_store",
  "experimental_thread_config_endpoint",
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
  if (model.hasTemplate) {
    return { what: "`model_messages` of the catalog", hint: "use base_instructions alone" };
  }
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
  const changed = findChangedFeature(table);
  if (changed !== undefined) {
    return { what: `changing \`features.${changed}\``, hint: "leave it as it is by default" };
  }
  const present = MUST_BE_ABSENT.find((path) => isPresent(table, path));
  return present === undefined
    ? undefined
    : { what: `\`${present}\``, hint: "remove it from config.toml" };
}

function findChangedFeature(table: ConfigTable): string | undefined {
  const features = settingAt(table, "features");
  if (!isConfigTable(features)) return undefined;
  const defaults = readFeatureDefaults();
  return Object.entries(features).find(
    ([name, value]) =>
      !KNOWN_FEATURES.has(name) && defaults.has(name) && defaults.get(name) !== value,
  )?.[0];
}

function isPresent(table: ConfigTable, path: string): boolean {
  const value = settingAt(table, path);
  return isConfigTable(value) ? Object.keys(value).length > 0 : value !== undefined;
}

function findProviderNeed(provider: ExecSettings["provider"]): UnsupportedSetting | undefined {
  if (provider.supportsWebsockets) {
    return { what: "a provider with websockets", hint: "remove supports_websockets" };
  }
  if (provider.hasKeySource) {
    return { what: "a provider with `auth` or `aws`", hint: "use env_key instead" };
  }
  if (provider.requiresOpenaiAuth) {
    return { what: "a provider that requires OpenAI auth", hint: "use env_key instead" };
  }
  return provider.name.toLowerCase() === "openai"
    ? { what: 'a provider named "OpenAI"', hint: "give the provider another name" }
    : undefined;
}

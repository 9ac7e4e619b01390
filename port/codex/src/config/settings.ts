/** What a setting must hold: a kind, or one of the listed words. */
export type SettingKind =
  | "text"
  | "boolean"
  | "i64"
  | "u64"
  | "usize"
  | "texts"
  | "table"
  | "features"
  | "wire-api"
  | "any"
  | readonly string[];

const EFFORT: SettingKind = ["none", "minimal", "low", "medium", "high", "xhigh"];
const SUMMARY: SettingKind = ["auto", "concise", "detailed", "none"];
const VERBOSITY: SettingKind = ["low", "medium", "high"];
const SANDBOX: SettingKind = ["read-only", "workspace-write", "danger-full-access"];
const APPROVAL: SettingKind = ["untrusted", "on-failure", "on-request", "granular", "never"];

/**
 * The settings whose type is checked, by dotted path; `*` is a name the user chose.
 *
 * Source: docs/reference/cli.md section 2.2
 */
export const SETTINGS: ReadonlyMap<string, SettingKind> = new Map<string, SettingKind>([
  ["model", "text"],
  ["model_provider", "text"],
  ["model_catalog_json", "text"],
  ["model_context_window", "i64"],
  ["model_auto_compact_token_limit", "i64"],
  ["model_reasoning_effort", EFFORT],
  ["model_reasoning_summary", SUMMARY],
  ["model_verbosity", VERBOSITY],
  ["model_instructions_file", "text"],
  ["review_model", "text"],
  ["approval_policy", APPROVAL],
  ["sandbox_mode", SANDBOX],
  ["instructions", "text"],
  ["developer_instructions", "text"],
  ["compact_prompt", "text"],
  ["notify", "texts"],
  ["include_permissions_instructions", "boolean"],
  ["include_apps_instructions", "boolean"],
  ["include_collaboration_mode_instructions", "boolean"],
  ["include_environment_context", "boolean"],
  ["check_for_update_on_startup", "boolean"],
  ["hide_agent_reasoning", "boolean"],
  ["show_raw_agent_reasoning", "boolean"],
  ["allow_login_shell", "boolean"],
  ["disable_paste_burst", "boolean"],
  ["project_doc_max_bytes", "usize"],
  ["project_doc_fallback_filenames", "texts"],
  ["project_root_markers", "texts"],
  ["tool_output_token_limit", "usize"],
  ["openai_base_url", "text"],
  ["chatgpt_base_url", "text"],
  ["web_search", ["disabled", "cached", "live"]],
  ["features", "features"],
  ["features.multi_agent_v2", "any"],
  ["features.*", "boolean"],
  ["projects.*.trust_level", ["trusted", "untrusted"]],
  ["model_providers", "table"],
  ["model_providers.*.name", "text"],
  ["model_providers.*.wire_api", "wire-api"],
  ["model_providers.*.base_url", "text"],
  ["model_providers.*.env_key", "text"],
  ["model_providers.*.env_key_instructions", "text"],
  ["model_providers.*.experimental_bearer_token", "text"],
  ["model_providers.*.request_max_retries", "u64"],
  ["model_providers.*.stream_max_retries", "u64"],
  ["model_providers.*.stream_idle_timeout_ms", "u64"],
  ["model_providers.*.requires_openai_auth", "boolean"],
  ["model_providers.*.supports_websockets", "boolean"],
  ["sandbox_workspace_write.network_access", "boolean"],
  ["sandbox_workspace_write.writable_roots", "texts"],
  ["skills.include_instructions", "boolean"],
  ["skills.bundled.enabled", "boolean"],
  ["analytics.enabled", "boolean"],
  ["cli_auth_credentials_store", ["file", "keyring", "auto", "ephemeral"]],
  ["forced_login_method", ["chatgpt", "api"]],
  ["file_opener", ["vscode", "vscode-insiders", "windsurf", "cursor", "none"]],
  ["personality", ["none", "friendly", "pragmatic"]],
  ["history.persistence", ["save-all", "none"]],
  ["shell_environment_policy.inherit", ["core", "all", "none"]],
  ["windows.sandbox", ["elevated", "unelevated"]],
  ["marketplaces.*.source_type", ["git", "local"]],
  ["plugins.*.enabled", "boolean"],
  ["projects", "table"],
  ["mcp_servers", "table"],
  ["mcp_servers.*.command", "text"],
  ["mcp_servers.*.url", "text"],
]);

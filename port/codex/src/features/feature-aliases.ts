/** Earlier names of features that are still understood. Source: docs/reference/cli.md section 2.4 */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ["codex_hooks", "hooks"],
  ["collab", "multi_agent"],
  ["connectors", "apps"],
  ["enable_experimental_windows_sandbox", "experimental_windows_sandbox"],
  ["experimental_use_unified_exec_tool", "unified_exec"],
  ["memory_tool", "memories"],
  ["request_permissions", "exec_permission_approvals"],
  ["telepathy", "chronicle"],
  ["web_search", "web_search_request"],
]);

/** The present name of a feature. */
export function currentFeatureName(name: string): string {
  return ALIASES.get(name) ?? name;
}

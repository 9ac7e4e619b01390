import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { isConfigTable, type ConfigTable } from "../config/config-table.ts";
import { settingAt } from "../config/read-setting.ts";

/** Whether the settings say anything about trusting a folder. */
export function isProjectKnown(table: ConfigTable, root: string): boolean {
  const projects = settingAt(table, "projects");
  const project =
    isConfigTable(projects) && Object.hasOwn(projects, root) ? projects[root] : undefined;
  return isConfigTable(project) && project["trust_level"] !== undefined;
}

/**
 * Write down that a folder is trusted, at the end of config.toml.
 *
 * Source: docs/reference/exec.md section 4.6
 */
export function trustDirectory(codexHome: string, root: string): void {
  const path = `${codexHome}/config.toml`;
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  const { body, trailing } = splitTrailing(before);
  const blank = body === "" ? "" : "\n";
  const entry = `[projects.${JSON.stringify(root)}]\ntrust_level = "trusted"\n`;
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, `${body}${blank}${entry}${trailing}`, { mode: 0o600 });
  chmodSync(draft, 0o600);
  renameSync(draft, path);
}

/** What follows the last setting, blank lines and comments, stays last. */
function splitTrailing(text: string): { readonly body: string; readonly trailing: string } {
  const whole = text === "" || text.endsWith("\n") ? text : `${text}\n`;
  const trailing = /(?:^[ \t]*(?:#.*)?\n)*$(?![\s\S])/m.exec(whole)?.[0] ?? "";
  return { body: whole.slice(0, whole.length - trailing.length), trailing };
}

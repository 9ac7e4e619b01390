import { existsSync, readFileSync, realpathSync, renameSync, writeFileSync } from "node:fs";
import { isConfigTable, type ConfigTable } from "../config/config-table.ts";
import { settingAt } from "../config/read-setting.ts";
import { UnsupportedError } from "./unsupported-error.ts";

/** Whether the settings say anything about trusting a folder. */
export function isProjectKnown(table: ConfigTable, root: string): boolean {
  const projects = settingAt(table, "projects");
  if (!isConfigTable(projects) || !Object.hasOwn(projects, root)) return false;
  const project = projects[root];
  return isConfigTable(project) && project["trust_level"] !== undefined;
}

/**
 * Write down in config.toml that a folder is trusted; the file is replaced, with mode 0600.
 * Throws UnsupportedError where the entry would have to go into an inline table.
 */
export function trustDirectory(codexHome: string, root: string): void {
  const path = `${codexHome}/config.toml`;
  const target = existsSync(path) ? realpathSync(path) : path;
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  if (/^\s*projects\s*[.=]/m.test(before)) {
    const hint = 'write `[projects."FOLDER"]` tables instead';
    throw new UnsupportedError("trusting a folder beside an inline `projects` table", hint);
  }
  const draft = `${target}.${process.pid}.tmp`;
  writeFileSync(draft, addTrustEntry(before, root), { mode: 0o600 });
  renameSync(draft, target);
}

/**
 * Add the entry after the other projects, or else last; blank lines and comments that end the
 * file stay at its end.
 *
 * Source: docs/reference/exec.md section 4.6
 */
export function addTrustEntry(text: string, root: string): string {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  const at = endOfSettings(lines, endOfProjects(lines));
  const entry = [`[projects.${JSON.stringify(root)}]`, 'trust_level = "trusted"'];
  const blank = at === 0 ? [] : [""];
  return `${[...lines.slice(0, at), ...blank, ...entry, ...lines.slice(at)].join("\n")}\n`;
}

/** Where the last table of a project ends; the end of the text when there is none. */
function endOfProjects(lines: readonly string[]): number {
  const start = lines.findLastIndex((line) => /^\s*\[projects\./.test(line));
  if (start < 0) return lines.length;
  const next = lines.findIndex((line, index) => index > start && /^\s*\[/.test(line));
  return next < 0 ? lines.length : next;
}

/** The end of the last line before `end` that is neither blank nor a comment. */
function endOfSettings(lines: readonly string[], end: number): number {
  return lines.slice(0, end).findLastIndex((line) => !/^\s*(?:#.*)?$/.test(line)) + 1;
}

import { lstatSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { errnoOf } from "../text/os-error.ts";
import { readText } from "../text/read-text.ts";
import type { FileChange } from "./file-change.ts";
import type { Hunk, UpdateHunk } from "./patch.ts";
import { resolvePath } from "./resolve-path.ts";
import { updateText } from "./update-text.ts";

/** The change one hunk made, or why it made none. */
export type AppliedHunk =
  | { readonly kind: "applied"; readonly change: FileChange }
  | { readonly kind: "failed"; readonly message: string };

/** Write what one hunk says. Missing parent directories of new files are made. */
export function applyHunk(hunk: Hunk, cwd: string): AppliedHunk {
  const path = resolvePath(hunk.path, cwd);
  if (hunk.kind === "delete") return applyDelete(path);
  if (hunk.kind === "update") return applyUpdate(hunk, path, cwd);
  return writeFile(path, hunk.content)
    ? { kind: "applied", change: { kind: "add", content: hunk.content } }
    : failedTo("write file", path);
}

function applyDelete(path: string): AppliedHunk {
  const content = readContent(path);
  return removeFile(path)
    ? { kind: "applied", change: { kind: "delete", content } }
    : failedTo("delete file", path);
}

function applyUpdate(hunk: UpdateHunk, path: string, cwd: string): AppliedHunk {
  const read = readText(path);
  if (read.kind !== "text") {
    return { kind: "failed", message: `Failed to read file to update ${path}: ${read.message}` };
  }
  const updated = updateText(read.text, hunk.chunks, { path });
  if (updated.kind === "not-found") return { kind: "failed", message: updated.message };
  const movePath = hunk.movePath === undefined ? undefined : resolvePath(hunk.movePath, cwd);
  const target = movePath ?? path;
  if (!writeFile(target, updated.text)) return failedTo("write file", target);
  if (movePath !== undefined && !removeFile(path)) return failedTo("remove original", path);
  const change = { oldContent: read.text, newContent: updated.text, movePath };
  return { kind: "applied", change: { kind: "update", ...change } };
}

function failedTo(action: string, path: string): AppliedHunk {
  return { kind: "failed", message: `Failed to ${action} ${path}` };
}

/** Write in place (inode, mode and links stay); make parent directories only if they are missing. */
function writeFile(path: string, content: string): boolean {
  try {
    writeFileSync(path, content);
    return true;
  } catch (error) {
    return isMissing(error) && writeWithParents(path, content);
  }
}

function writeWithParents(path: string, content: string): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return true;
  } catch {
    return false;
  }
}

function isMissing(error: unknown): boolean {
  return errnoOf(error) === 2;
}

function removeFile(path: string): boolean {
  try {
    if (lstatSync(path).isDirectory()) return false;
    unlinkSync(path);
    return true;
  } catch {
    return false;
  }
}

function readContent(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

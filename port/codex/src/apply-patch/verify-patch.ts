import { readText } from "../text/read-text.ts";
import type { FileChange, FileChanges } from "./file-change.ts";
import { parsePatch } from "./parse-patch.ts";
import type { Hunk, PatchDefect, UpdateHunk } from "./patch.ts";
import { resolvePath } from "./resolve-path.ts";
import { updateText } from "./update-text.ts";

/** The changes a patch would make, or why it cannot be applied as it is. Nothing is written. */
export type VerifiedPatch =
  | { readonly kind: "verified"; readonly text: string; readonly changes: FileChanges }
  | { readonly kind: "rejected"; readonly message: string };

/**
 * Check a patch against the files before it is applied, each hunk against what is on disk now.
 *
 * Source: docs/reference/exec.md section 7
 */
export function verifyPatch(text: string, cwd: string): VerifiedPatch {
  const patch = parsePatch(text);
  if (patch.kind !== "patch") return { kind: "rejected", message: describeDefect(patch) };
  const changes = new Map<string, FileChange>();
  for (const hunk of patch.hunks) {
    const path = resolvePath(hunk.path, cwd);
    const verified = verifyHunk(hunk, path, cwd);
    if (verified.kind === "rejected") return verified;
    changes.set(path, verified.change);
  }
  return { kind: "verified", text: patch.text, changes };
}

function describeDefect(defect: PatchDefect): string {
  return defect.kind === "invalid-patch"
    ? `invalid patch: ${defect.message}`
    : `invalid hunk at line ${defect.lineNumber}, ${defect.message}`;
}

type VerifiedHunk =
  | { readonly kind: "verified"; readonly change: FileChange }
  | { readonly kind: "rejected"; readonly message: string };

function verifyHunk(hunk: Hunk, path: string, cwd: string): VerifiedHunk {
  if (hunk.kind === "delete") return verifyDelete(path);
  if (hunk.kind === "update") return verifyUpdate(hunk, path, cwd);
  return { kind: "verified", change: { kind: "add", content: hunk.content } };
}

function verifyDelete(path: string): VerifiedHunk {
  const read = readText(path);
  return read.kind === "text"
    ? { kind: "verified", change: { kind: "delete", content: read.text } }
    : { kind: "rejected", message: `Failed to read ${path}: ${read.message}` };
}

function verifyUpdate(hunk: UpdateHunk, path: string, cwd: string): VerifiedHunk {
  const read = readText(path);
  if (read.kind !== "text") {
    return { kind: "rejected", message: `Failed to read file to update ${path}: ${read.message}` };
  }
  const updated = updateText(read.text, hunk.chunks, { path });
  if (updated.kind === "not-found") return { kind: "rejected", message: updated.message };
  const movePath = hunk.movePath === undefined ? undefined : resolvePath(hunk.movePath, cwd);
  const change = { oldContent: read.text, newContent: updated.text, movePath };
  return { kind: "verified", change: { kind: "update", ...change } };
}

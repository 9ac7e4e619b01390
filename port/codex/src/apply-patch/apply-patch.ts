import { applyHunk } from "./apply-hunk.ts";
import type { FileChange, FileChanges } from "./file-change.ts";
import { parsePatch } from "./parse-patch.ts";
import type { Hunk, PatchDefect } from "./patch.ts";
import { resolvePath } from "./resolve-path.ts";

/** What the `apply_patch` program prints and leaves. */
export interface AppliedPatch {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: 0 | 1;
  /** What was written, also when a later hunk failed: there is no way back. */
  readonly changes: FileChanges;
}

/**
 * Apply a patch to the files, hunk by hunk, relative to the absolute path `cwd`.
 *
 * Source: docs/reference/cli.md section 4
 */
export function applyPatch(text: string, cwd: string): AppliedPatch {
  const patch = parsePatch(text);
  if (patch.kind !== "patch") return failed(describeDefect(patch));
  if (patch.hunks.length === 0) return failed("No files were modified.");
  const changes = new Map<string, FileChange>();
  for (const hunk of patch.hunks) {
    const applied = applyHunk(hunk, cwd);
    if (applied.kind === "failed") return failed(applied.message, changes);
    changes.set(resolvePath(hunk.path, cwd), applied.change);
  }
  return { stdout: summarize(patch.hunks), stderr: "", exitCode: 0, changes };
}

function failed(message: string, changes: FileChanges = new Map()): AppliedPatch {
  return { stdout: "", stderr: `${message}\n`, exitCode: 1, changes };
}

function describeDefect(defect: PatchDefect): string {
  return defect.kind === "invalid-patch"
    ? `Invalid patch: ${defect.message}`
    : `Invalid patch hunk on line ${defect.lineNumber}: ${defect.message}`;
}

function summarize(hunks: readonly Hunk[]): string {
  const lines = [
    ...hunks.filter(({ kind }) => kind === "add").map(({ path }) => `A ${path}`),
    ...hunks.flatMap((hunk) => (hunk.kind === "update" ? [`M ${hunk.movePath ?? hunk.path}`] : [])),
    ...hunks.filter(({ kind }) => kind === "delete").map(({ path }) => `D ${path}`),
  ];
  return `${["Success. Updated the following files:", ...lines].join("\n")}\n`;
}

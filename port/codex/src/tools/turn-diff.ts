import { createHash } from "node:crypto";
import { relative } from "node:path";
import type { FileChange, FileChanges } from "../apply-patch/file-change.ts";
import { formatHunks } from "./unified-diff.ts";

/** What the patches of a turn have done to the files, all in all. */
export interface TurnDiff {
  add(changes: FileChanges): void;
  /** As git shows it; empty when nothing is different from before the turn. */
  format(): string;
}

interface TrackedFile {
  /** `undefined`: there was, or is, no file. */
  readonly before: { readonly path: string; readonly content: string } | undefined;
  readonly after: { readonly path: string; readonly content: string } | undefined;
}

const CONTEXT_LINES = 3;
const NO_BLOB = "0".repeat(40);

/** Start with no changes; paths are shown relative to `root`. */
export function createTurnDiff(root: string): TurnDiff {
  const files = new Map<string, TrackedFile>();
  return {
    add(changes) {
      for (const [path, change] of changes) track(files, path, change);
    },
    format() {
      return [...files.values()]
        .map((file) => ({ file, name: (file.before ?? file.after)?.path ?? "" }))
        .toSorted((one, other) => (one.name < other.name ? -1 : 1))
        .map(({ file }) => formatFile(file, root))
        .join("");
    },
  };
}

function track(files: Map<string, TrackedFile>, path: string, change: FileChange): void {
  const before = files.get(path)?.before ?? contentBefore(files.has(path), path, change);
  files.delete(path);
  switch (change.kind) {
    case "add":
      files.set(path, { before, after: { path, content: change.content } });
      break;
    case "delete":
      files.set(path, { before, after: undefined });
      break;
    case "update": {
      const moved = change.movePath ?? path;
      files.set(moved, { before, after: { path: moved, content: change.newContent } });
      break;
    }
  }
}

function contentBefore(
  isTracked: boolean,
  path: string,
  change: FileChange,
): TrackedFile["before"] {
  if (isTracked || change.kind === "add") return undefined;
  return { path, content: change.kind === "delete" ? change.content : change.oldContent };
}

function formatFile({ before, after }: TrackedFile, root: string): string {
  if (isSame(before, after)) return "";
  const [oldName, newName] = fileNames(before, after).map((path) => relative(root, path));
  return [
    `diff --git a/${oldName} b/${newName}\n`,
    formatMode(before, after),
    `index ${blobId(before)}..${blobId(after)}\n`,
    `--- ${before === undefined ? "/dev/null" : `a/${oldName}`}\n`,
    `+++ ${after === undefined ? "/dev/null" : `b/${newName}`}\n`,
    formatHunks(contentOf(before), contentOf(after), CONTEXT_LINES),
  ].join("");
}

type Side = TrackedFile["before"];

function isSame(before: Side, after: Side): boolean {
  return before?.path === after?.path && before?.content === after?.content;
}

/** The name before and after; a file that is new or gone has one name. */
function fileNames(before: Side, after: Side): readonly string[] {
  const known = before?.path ?? after?.path ?? "";
  return [known, after?.path ?? known];
}

function formatMode(before: Side, after: Side): string {
  if (before === undefined) return "new file mode 100644\n";
  return after === undefined ? "deleted file mode 100644\n" : "";
}

function contentOf(side: Side): string {
  return side?.content ?? "";
}

/** The name git gives to a file's content. */
function blobId(side: Side): string {
  if (side === undefined) return NO_BLOB;
  const { content } = side;
  const size = Buffer.byteLength(content);
  return createHash("sha1").update(`blob ${size}\0${content}`).digest("hex");
}

import { lstatSync, readdirSync, readlinkSync, type PathLike, type Stats } from "node:fs";
import { observedRoots, type LabPaths } from "../lab/lab.ts";
import { fromNameBytes, toPath } from "./file-name.ts";
import { hashFile } from "./hash-file.ts";
import { withAccess } from "./with-access.ts";

/** Kept of each file, in bytes: 8 MiB. */
export const FILE_LIMIT_BYTES = 8 * 1024 * 1024;

/** One file system entry, without its content. */
export interface TreeEntry {
  readonly is: "file" | "directory" | "link" | "fifo" | "socket" | "device";
  /** Octal permission bits, e.g. `0644`. */
  readonly mode: string;
  /** Where a link points, as it is written. */
  readonly to?: string;
  /** Hash of a file's content, to see changes; never compared itself. */
  readonly hash?: string;
  /** Why its content could not be read, e.g. `ENAMETOOLONG`. */
  readonly unreadable?: string;
}

/** Lab path (`codex-home/auth.json`) to entry, in walking order. */
export type Tree = ReadonlyMap<string, TreeEntry>;

/** Read the three observed folders, themselves included. `skip` keeps whole branches out, by lab path. */
export function readTree(paths: LabPaths, skip: (labPath: string) => boolean): Tree {
  const walk: Walk = { root: paths.root, tree: new Map(), skip };
  for (const [name, folder] of observedRoots(paths)) if (exists(folder)) readEntry(name, walk);
  return walk.tree;
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

interface Walk {
  readonly root: string;
  readonly tree: Map<string, TreeEntry>;
  readonly skip: (labPath: string) => boolean;
}

function readFolder(labPath: string, walk: Walk): void {
  for (const name of readNames(toPath(walk.root, labPath))) {
    const inLab = `${labPath}/${name}`;
    if (!walk.skip(inLab)) readEntry(inLab, walk);
  }
}

function readEntry(labPath: string, walk: Walk): void {
  const path = toPath(walk.root, labPath);
  const stats = lstatSync(path);
  const entry = describe(path, stats);
  walk.tree.set(labPath, entry);
  if (entry.is !== "directory") return;
  try {
    withAccess(path, stats, () => readFolder(labPath, walk));
  } catch (error) {
    // What a subject leaves is never our failure, however odd.
    walk.tree.set(labPath, { ...entry, unreadable: codeOf(error) });
  }
}

function describe(path: PathLike, stats: Stats): TreeEntry {
  const mode = (stats.mode & 0o7777).toString(8).padStart(4, "0");
  if (stats.isSymbolicLink()) {
    return { is: "link", mode, to: fromNameBytes(readlinkSync(path, { encoding: "buffer" })) };
  }
  if (stats.isDirectory()) return { is: "directory", mode };
  if (stats.isFile()) return { is: "file", mode, ...readHash(path, stats) };
  if (stats.isFIFO()) return { is: "fifo", mode };
  return { is: stats.isSocket() ? "socket" : "device", mode };
}

function readHash(path: PathLike, stats: Stats): Pick<TreeEntry, "hash" | "unreadable"> {
  try {
    return {
      hash: withAccess(path, stats, () => hashFile(path, { stats, limitBytes: FILE_LIMIT_BYTES })),
    };
  } catch (error) {
    return { unreadable: codeOf(error) };
  }
}

/** Names in the order of their texts; the slow way only where a name is not UTF-8. */
function readNames(folder: PathLike): readonly string[] {
  const names = readdirSync(folder);
  const texts = names.some((name) => name.includes("\uFFFD"))
    ? readdirSync(folder, { encoding: "buffer" }).map(fromNameBytes)
    : names;
  return texts.toSorted();
}

function codeOf(error: unknown): string {
  const code = error instanceof Error ? Reflect.get(error, "code") : undefined;
  return typeof code === "string" ? code : "unknown";
}

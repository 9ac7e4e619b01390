import { createHash } from "node:crypto";
import { lstatSync, readFileSync, readdirSync, readlinkSync, type Stats } from "node:fs";
import { join } from "node:path";
import { observedRoots, type LabPaths } from "../lab/lab.ts";

/** One file system entry, without its content. */
export interface TreeEntry {
  readonly is: "file" | "directory" | "link" | "fifo" | "socket" | "device";
  /** Octal permission bits, e.g. `0644`. */
  readonly mode: string;
  /** Where a link points, as it is written. */
  readonly to?: string;
  /** Hash of a file's content, to see changes; never compared itself. */
  readonly hash?: string;
}

/** Lab path (`codex-home/auth.json`) to entry, in walking order. */
export type Tree = ReadonlyMap<string, TreeEntry>;

/** Read the three observed folders. `skip` keeps whole branches out, by lab path. */
export function readTree(paths: LabPaths, skip: (labPath: string) => boolean): Tree {
  const tree = new Map<string, TreeEntry>();
  for (const [name, folder] of observedRoots(paths)) walk(folder, name, { tree, skip });
  return tree;
}

interface Walk {
  readonly tree: Map<string, TreeEntry>;
  readonly skip: (labPath: string) => boolean;
}

function walk(folder: string, labPath: string, context: Walk): void {
  for (const name of readdirSync(folder).toSorted()) {
    const path = join(folder, name);
    const inLab = `${labPath}/${name}`;
    if (context.skip(inLab)) continue;
    const entry = describe(path, lstatSync(path));
    context.tree.set(inLab, entry);
    if (entry.is === "directory") walk(path, inLab, context);
  }
}

function describe(path: string, stats: Stats): TreeEntry {
  const mode = (stats.mode & 0o7777).toString(8).padStart(4, "0");
  if (stats.isSymbolicLink()) return { is: "link", mode, to: readlinkSync(path) };
  if (stats.isDirectory()) return { is: "directory", mode };
  if (stats.isFile()) {
    return { is: "file", mode, hash: createHash("sha1").update(readFileSync(path)).digest("hex") };
  }
  if (stats.isFIFO()) return { is: "fifo", mode };
  return { is: stats.isSocket() ? "socket" : "device", mode };
}

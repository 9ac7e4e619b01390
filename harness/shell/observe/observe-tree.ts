import type { Channel } from "../../core/observation/observation.ts";
import { formatEntries } from "./format-entries.ts";
import type { Tree, TreeEntry } from "./read-tree.ts";

/** What became of an entry between the start and the end of a run. */
export type Fate = "created" | "changed" | "removed";

/** Lab path to fate, for everything that did not stay as it was; sorted by path. */
export function compareTrees(before: Tree, after: Tree): ReadonlyMap<string, Fate> {
  const fates = new Map<string, Fate>();
  for (const [path, entry] of after) {
    const old = before.get(path);
    if (old === undefined) fates.set(path, "created");
    else if (!isSame(old, entry)) fates.set(path, "changed");
  }
  for (const path of before.keys()) if (!after.has(path)) fates.set(path, "removed");
  return new Map([...fates].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The `tree` channel: one line for each entry that was created, changed or removed. */
export function observeTree(fates: ReadonlyMap<string, Fate>, after: Tree): Channel {
  const entries = [...fates].map(([path, was]) => {
    const entry = after.get(path);
    return [path, entry === undefined ? { was } : { ...shown(entry), was }] as const;
  });
  return { name: "tree", format: "json", text: formatEntries(entries) };
}

function shown({ is, mode, to, unreadable }: TreeEntry): Readonly<Record<string, string>> {
  // The mode of a symbolic link is a constant of the kernel.
  if (to !== undefined) return { is, to };
  return unreadable === undefined ? { is, mode } : { is, mode, unreadable };
}

function isSame(a: TreeEntry, b: TreeEntry): boolean {
  return a.is === b.is && a.mode === b.mode && a.to === b.to && a.hash === b.hash;
}

import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../store/sha256.ts";

/** Golden id (path of the folder of its seal) to a hash over all its files. */
export type GoldenStates = ReadonlyMap<string, string>;

/** Read the state of every golden below a folder. Files that belong to no golden count as one of their own. */
export function readGoldenStates(folder: string): GoldenStates {
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => join(entry.parentPath, entry.name))
        .toSorted()
    : [];
  const ids = files
    .filter((path) => path.endsWith("/seal.json"))
    .map((path) => path.slice(0, -"/seal.json".length));
  const texts = new Map<string, string[]>();
  for (const path of files) {
    const owner = ids.find((id) => path.startsWith(`${id}/`)) ?? path;
    const own = texts.get(owner) ?? [];
    own.push(`${path.slice(owner.length)}\n${readFileSync(path, "latin1")}`);
    texts.set(owner, own);
  }
  return new Map(
    [...texts].map(([owner, own]) => [owner.slice(folder.length + 1), sha256(own.join("\0"))]),
  );
}

/** Goldens that are neither what they were nor what they become: torn, or of nobody. */
export function findTorn(
  found: GoldenStates,
  { old, next }: { readonly old: GoldenStates; readonly next: GoldenStates },
): readonly string[] {
  const torn = [...found].filter(([id, hash]) => old.get(id) !== hash && next.get(id) !== hash);
  const lost = [...old.keys()].filter((id) => !found.has(id));
  return [...torn.map(([id]) => id), ...lost.map((id) => `${id} (gone)`)];
}

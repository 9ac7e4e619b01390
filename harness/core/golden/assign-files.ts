import type { Channel } from "../observation/observation.ts";
import { SEAL_FILE } from "./golden.ts";
import { goldenPath } from "./golden-path.ts";

/**
 * Give every channel a file of its own, in channel order. Two channels never share a file, also not where
 * case does not count, and no file is another one's folder: the later one gets `~2`, `~3`… at its end.
 */
export function assignFiles(channels: readonly Channel[]): readonly string[] {
  const files = new Set([SEAL_FILE]);
  const folders = new Set<string>();
  return channels.map(({ name, format }) => {
    const wanted = goldenPath(name, format);
    let file = wanted;
    for (let number = 2; isTaken(file, files, folders); number += 1) file = `${wanted}~${number}`;
    files.add(file.toLowerCase());
    for (const folder of foldersOf(file)) folders.add(folder);
    return file;
  });
}

function isTaken(
  file: string,
  files: ReadonlySet<string>,
  folders: ReadonlySet<string>,
): boolean {
  const key = file.toLowerCase();
  return files.has(key) || folders.has(key) || foldersOf(file).some((folder) => files.has(folder));
}

function foldersOf(file: string): readonly string[] {
  const segments = file.toLowerCase().split("/");
  return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join("/"));
}

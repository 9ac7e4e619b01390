import type { Channel } from "../observation/observation.ts";
import { SEAL_FILE } from "./golden.ts";
import { goldenPath } from "./golden-path.ts";

/**
 * Give every channel a file of its own, in channel order. Two channels never share a file, also not where case does not
 * count, and no file is another one's folder: the later one has `~2`, `~3`… behind the name that is taken.
 */
export function assignFiles(channels: readonly Channel[]): readonly string[] {
  const taken: Taken = { files: new Set([SEAL_FILE]), folders: new Set() };
  return channels.map(({ name, format }) => claim(goldenPath(name, format), taken));
}

/** Paths in lower case. */
interface Taken {
  readonly files: Set<string>;
  readonly folders: Set<string>;
}

function claim(wanted: string, { files, folders }: Taken): string {
  const segments = wanted.split("/");
  let path = "";
  for (const [index, segment] of segments.entries()) {
    const isFile = index === segments.length - 1;
    const parent = index === 0 ? "" : `${path}/`;
    path = firstFree(parent + segment, (one) => files.has(one) || (isFile && folders.has(one)));
    (isFile ? files : folders).add(path.toLowerCase());
  }
  return path;
}

function firstFree(wanted: string, isTaken: (path: string) => boolean): string {
  let path = wanted;
  for (let number = 2; isTaken(path.toLowerCase()); number += 1) path = `${wanted}~${number}`;
  return path;
}

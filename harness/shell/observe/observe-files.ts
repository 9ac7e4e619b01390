import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import type { Channel, Cut } from "../../core/observation/observation.ts";
import type { Artifact } from "../../core/target/target.ts";
import type { Fate } from "./observe-tree.ts";
import type { Tree } from "./read-tree.ts";
import { toChannel } from "./to-channel.ts";

/** Kept of each file, in bytes: 8 MiB. */
const FILE_LIMIT_BYTES = 8 * 1024 * 1024;

/** What decides which files become channels. */
export interface FilesRequest {
  readonly root: string;
  readonly fates: ReadonlyMap<string, Fate>;
  readonly after: Tree;
  readonly artifacts: readonly Artifact[];
  /** Files whose bytes are read by other means, or not at all. */
  readonly skip: (labPath: string) => boolean;
}

/** The content of every file the run created or changed; artifacts under their own names first. */
export function observeFiles(request: FilesRequest): readonly Channel[] {
  const artifacts: Channel[] = [];
  const files: Channel[] = [];
  const counts = new Map<string, number>();
  for (const [labPath, fate] of request.fates) {
    if (fate === "removed" || request.after.get(labPath)?.is !== "file" || request.skip(labPath))
      continue;
    const content = readBounded(join(request.root, labPath));
    const artifact = request.artifacts.find(({ pattern }) => new RegExp(pattern).test(labPath));
    if (artifact === undefined) {
      files.push(
        toChannel({ name: `files/${labPath}`, prefer: preferredFormat(labPath), ...content }),
      );
    } else {
      artifacts.push(
        toChannel({ name: number(artifact.channel, counts), prefer: artifact.format, ...content }),
      );
    }
  }
  return [...artifacts, ...files];
}

function readBounded(path: string): { readonly bytes: Buffer; readonly cut?: Cut } {
  const file = openSync(path, "r");
  try {
    const totalBytes = fstatSync(file).size;
    const bytes = Buffer.alloc(Math.min(totalBytes, FILE_LIMIT_BYTES));
    const keptBytes = readSync(file, bytes, 0, bytes.length, 0);
    return totalBytes > keptBytes ? { bytes, cut: { keptBytes, totalBytes } } : { bytes };
  } finally {
    closeSync(file);
  }
}

function preferredFormat(labPath: string): "json" | "jsonl" | "text" {
  if (labPath.endsWith(".jsonl")) return "jsonl";
  return labPath.endsWith(".json") ? "json" : "text";
}

function number(channel: string, counts: Map<string, number>): string {
  const count = (counts.get(channel) ?? 0) + 1;
  counts.set(channel, count);
  return count === 1 ? channel : `${channel}.${count}`;
}

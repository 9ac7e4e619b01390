import { closeSync, lstatSync, openSync, readSync } from "node:fs";
import type { Channel, Cut } from "../../core/observation/observation.ts";
import type { Artifact } from "../../core/target/target.ts";
import { toPath } from "./file-name.ts";
import type { Fate } from "./observe-tree.ts";
import { FILE_LIMIT_BYTES, type Tree } from "./read-tree.ts";
import { toChannel } from "./to-channel.ts";
import { withAccess } from "./with-access.ts";

/** Kept of all files together, in bytes: 64 MiB. */
const TOTAL_LIMIT_BYTES = 64 * 1024 * 1024;

/** What decides which files become channels. */
export interface FilesRequest {
  readonly root: string;
  readonly fates: ReadonlyMap<string, Fate>;
  readonly after: Tree;
  readonly artifacts: readonly Artifact[];
  /** Files whose bytes are read by other means, or not at all. */
  readonly skip: (labPath: string) => boolean;
}

/**
 * The content of every file the run created or changed; artifacts under their own names first. What is beyond the
 * limits is not read, and its channel says so.
 */
export function observeFiles(request: FilesRequest): readonly Channel[] {
  const artifacts: Channel[] = [];
  const files: Channel[] = [];
  const counts = new Map<string, number>();
  let left = TOTAL_LIMIT_BYTES;
  for (const [labPath, fate] of request.fates) {
    const entry = request.after.get(labPath);
    if (fate === "removed" || entry?.is !== "file" || request.skip(labPath)) continue;
    if (entry.unreadable !== undefined) continue; // the tree says why
    const content = readBounded(toPath(request.root, labPath), Math.min(FILE_LIMIT_BYTES, left));
    left -= content.bytes.length;
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

function readBounded(
  path: string | Buffer,
  limitBytes: number,
): { readonly bytes: Buffer; readonly cut?: Cut } {
  const stats = lstatSync(path);
  const file = withAccess(path, stats, () => openSync(path, "r"));
  try {
    const totalBytes = stats.size;
    const bytes = Buffer.alloc(Math.min(totalBytes, limitBytes));
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

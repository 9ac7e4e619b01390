import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { errnoOf } from "../text/os-error.ts";

/**
 * Remove the folders of runs that have ended. A run holds its `.lock` file: the reference by
 * flock, which Node cannot take, so the port by keeping the file open. Both are seen in /proc.
 * Throws when a lock file cannot be opened.
 */
export function removeStaleLinks(parent: string): void {
  for (const entry of readdirSync(parent, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const folder = join(parent, entry.name);
    const inode = openLock(join(folder, ".lock"));
    if (inode === undefined || isLocked(inode) || isOpen(join(folder, ".lock"))) continue;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The inode of a lock file, `undefined` when there is none. Throws when it is not one. */
function openLock(path: string): number | undefined {
  try {
    const descriptor = openSync(path, "r+");
    const { ino } = fstatSync(descriptor);
    closeSync(descriptor);
    return ino;
  } catch (error) {
    if (errnoOf(error) === 2) return undefined;
    throw error;
  }
}

/** Whether somebody holds a file lock on the inode; lines end in `MAJOR:MINOR:INODE START END`. */
function isLocked(inode: number): boolean {
  const pattern = new RegExp(`:${inode} \\d+ \\S+$`, "m");
  return pattern.test(readOr(() => readFileSync("/proc/locks", "utf8"), ""));
}

function isOpen(path: string): boolean {
  const processes = readOr(() => readdirSync("/proc"), []);
  return processes
    .filter((name) => /^\d+$/.test(name))
    .some((pid) => hasOpen(`/proc/${pid}/fd`, path));
}

function hasOpen(descriptors: string, path: string): boolean {
  const open = readOr(() => readdirSync(descriptors), []);
  return open.some((name) => {
    const link = `${descriptors}/${name}`;
    return readOr(() => readlinkSync(link), "") === path;
  });
}

/** Processes end while they are looked at, and other people's are closed to us. */
function readOr<T>(read: () => T, fallback: T): T {
  try {
    return read();
  } catch {
    return fallback;
  }
}

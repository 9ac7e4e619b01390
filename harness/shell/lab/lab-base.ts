import { accessSync, chmodSync, constants, mkdirSync, readFileSync, statfsSync } from "node:fs";

/** Room a base must have to be chosen, in bytes. */
const ROOM_BYTES = 512 * 1024 * 1024;

/**
 * Folders labs may live in: equally long, so that no text shifts between machines, and none is the
 * temp directory, in which the reference refuses to create its own programs.
 */
const BASES = ["/dev/shm/parity", "/var/tmp/parity"] as const;

/** Choose where this run's labs live: memory where it is roomy and executable, the disk otherwise. */
export function chooseLabBase(): string {
  const base = BASES.find((candidate) => isUsable(candidate)) ?? BASES[1];
  mkdirSync(base, { recursive: true });
  openToAll(base);
  return base;
}

/** Several people may test on one machine: like the temp directory, everyone may add, nobody may remove others'. */
function openToAll(base: string): void {
  try {
    chmodSync(base, 0o1777);
  } catch {
    // made by somebody else, who has opened it
  }
}

function isUsable(base: string): boolean {
  const parent = base.slice(0, base.lastIndexOf("/"));
  try {
    accessSync(parent, constants.W_OK);
    const { bavail, bsize } = statfsSync(parent);
    return bavail * bsize >= ROOM_BYTES && !isMountedNoExec(parent);
  } catch {
    return false;
  }
}

function isMountedNoExec(folder: string): boolean {
  const line = readFileSync("/proc/self/mounts", "utf8")
    .split("\n")
    .find((mount) => mount.split(" ")[1] === folder);
  return line?.split(" ")[3]?.split(",").includes("noexec") ?? false;
}

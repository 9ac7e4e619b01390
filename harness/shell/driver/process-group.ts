import { readFileSync, readdirSync, readlinkSync } from "node:fs";

/** Kill a process and everything in its group; nothing happens when it is gone. */
export function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  signal(-pid);
}

/** A process that is still alive and belongs to a lab. */
export interface LabProcess {
  readonly pid: number;
  /** File name of its executable, e.g. `sleep`. */
  readonly program: string;
  readonly args: readonly string[];
}

/**
 * Find living processes whose environment names the lab. Only processes younger than `sincePid` are looked at,
 * unless the kernel's pid counter has wrapped since.
 */
export function findLabProcesses(root: string, sincePid: number): readonly LabProcess[] {
  const lastPid = Number(readFileSync("/proc/loadavg", "latin1").trim().split(" ").at(-1));
  const oldest = lastPid >= sincePid ? sincePid : 1;
  const found: LabProcess[] = [];
  for (const name of readdirSync("/proc")) {
    const pid = Number(name);
    if (Number.isNaN(pid) || pid < oldest || pid === process.pid) continue;
    const seen = readLabProcess(pid, `${root}/`);
    if (seen !== undefined) found.push(seen);
  }
  return found;
}

/** Kill processes found by `findLabProcesses`, whatever group they moved to. */
export function killProcesses(processes: readonly LabProcess[]): void {
  for (const { pid } of processes) signal(pid);
}

function readLabProcess(pid: number, marker: string): LabProcess | undefined {
  try {
    if (!readFileSync(`/proc/${pid}/environ`).includes(marker)) return undefined;
    const program = readlinkSync(`/proc/${pid}/exe`).split("/").at(-1) ?? "";
    const args = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").slice(0, -1);
    return { pid, program, args };
  } catch {
    return undefined; // ended while we looked, or a zombie: it has no executable any more
  }
}

function signal(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // already gone
  }
}

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
 * Find living processes that come from a subject: in its group or session, with the lab in their environment, or at
 * work inside the lab. Only processes younger than the subject are looked at, unless the kernel's pid counter has
 * wrapped since.
 */
export function findLabProcesses(root: string, subjectPid: number): readonly LabProcess[] {
  const lastPid = Number(readFileSync("/proc/loadavg", "latin1").trim().split(" ").at(-1));
  const oldest = lastPid >= subjectPid ? subjectPid : 1;
  const found: LabProcess[] = [];
  for (const name of readdirSync("/proc")) {
    const pid = Number(name);
    if (Number.isNaN(pid) || pid < oldest || pid === process.pid) continue;
    const seen = readLabProcess(pid, root, subjectPid);
    if (seen !== undefined) found.push(seen);
  }
  return found;
}

/** Kill processes found by `findLabProcesses`, whatever group they moved to. */
export function killProcesses(processes: readonly LabProcess[]): void {
  for (const { pid } of processes) signal(pid);
}

function readLabProcess(pid: number, root: string, subjectPid: number): LabProcess | undefined {
  try {
    if (!isFromLab(pid, root, subjectPid)) return undefined;
    const program = readlinkSync(`/proc/${pid}/exe`).split("/").at(-1) ?? "";
    const args = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").slice(0, -1);
    return { pid, program, args };
  } catch {
    return undefined; // ended while we looked, or a zombie: it has no executable any more
  }
}

function isFromLab(pid: number, root: string, subjectPid: number): boolean {
  const marker = `${root}/`;
  if (readFileSync(`/proc/${pid}/environ`).includes(marker)) return true;
  const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
  // After the name, which may hold anything: state, parent, group, session.
  const [, , group, session] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  if (Number(group) === subjectPid || Number(session) === subjectPid) return true;
  return `${readlinkSync(`/proc/${pid}/cwd`)}/`.startsWith(marker);
}

function signal(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // already gone
  }
}

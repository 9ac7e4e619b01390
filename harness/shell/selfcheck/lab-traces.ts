import { readFileSync, readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";

/** Labs whose subject lies below a folder: those a copy of the project has opened. */
export function findLabsOf(root: string, baseDir: string): readonly string[] {
  return list(baseDir)
    .map((name) => join(baseDir, name))
    .filter((lab) => read(() => readlinkSync(join(lab, "bin/codex")))?.startsWith(`${root}/`));
}

/** Processes whose environment names one of the labs, as `pid command`. */
export function findProcessesOf(labs: readonly string[]): readonly string[] {
  return list("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      const environment = read(() => readFileSync(`/proc/${pid}/environ`, "latin1")) ?? "";
      if (!labs.some((lab) => environment.includes(`${lab}/`))) return [];
      const command = read(() => readFileSync(`/proc/${pid}/cmdline`, "latin1")) ?? "";
      return [`${pid} ${command.replaceAll("\0", " ").trim()}`];
    });
}

function list(folder: string): readonly string[] {
  return read(() => readdirSync(folder)) ?? [];
}

/** What is gone while it is looked at is not there. */
function read<Value>(action: () => Value): Value | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

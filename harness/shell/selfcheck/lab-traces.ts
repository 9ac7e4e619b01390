import { readFileSync, readdirSync, readlinkSync, statSync } from "node:fs";
import { join } from "node:path";

/** Names of labs are six characters. */
const LAB = /^[0-9a-zA-Z]{6}$/;

/** Labs whose subject lies below a folder: those a copy of the project has opened. */
export function findLabsOf(root: string, baseDir: string): readonly string[] {
  return list(baseDir)
    .map((name) => join(baseDir, name))
    .filter((lab) => read(() => readlinkSync(join(lab, "bin/codex")))?.startsWith(`${root}/`));
}

/** A span of Unix time in milliseconds. */
export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Labs begun in a span of time that have no subject: nobody will ever finish them once their maker is gone. */
export function findUnfinishedLabs(baseDir: string, { fromMs, toMs }: Span): readonly string[] {
  return list(baseDir)
    .filter((name) => LAB.test(name))
    .map((name) => join(baseDir, name))
    .filter((lab) => {
      const bornMs = read(() => statSync(lab).birthtimeMs) ?? 0;
      return bornMs >= fromMs && bornMs <= toMs && !hasSubject(lab);
    });
}

function hasSubject(lab: string): boolean {
  return read(() => readlinkSync(join(lab, "bin/codex"))) !== undefined;
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

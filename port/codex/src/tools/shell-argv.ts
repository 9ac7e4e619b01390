import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import type { ExecSettings } from "../config/exec-settings.ts";

/** A command for a shell. */
export interface ShellLine {
  readonly cmd: string;
  /** The shell's path; `undefined` or one that does not exist: another is found. */
  readonly shell: string | undefined;
  /** `undefined`: as the settings allow. */
  readonly login: boolean | undefined;
}

/** The words that run a line in a shell. */
export function shellArgv(line: ShellLine, settings: ExecSettings): readonly string[] {
  const isLogin = line.login ?? settings.allowLoginShell;
  return [findShell(line.shell), isLogin ? "-lc" : "-c", line.cmd];
}

function findShell(wanted: string | undefined): string {
  if (wanted === undefined) return userInfo().shell ?? "/bin/sh";
  return existsSync(wanted) ? wanted : "/bin/sh";
}

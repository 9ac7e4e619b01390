import { appendFileSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { describeOsError } from "../text/os-error.ts";
import { writeAll } from "../text/write-all.ts";

/** The log of login flows, `log/codex-login.log` in the Codex home. */
export interface LoginLog {
  readonly info: (target: string, message: string) => void;
  readonly warn: (target: string, message: string) => void;
}

/** Open the log; without one a warning goes to standard error and nothing is logged. */
export function openLoginLog(codexHome: string): LoginLog {
  const folder = join(codexHome, "log");
  try {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) mkdirSync(folder);
    const file = join(folder, "codex-login.log");
    const write = (level: string, target: string, message: string): void => {
      appendFileSync(file, `${timestamp()} ${level} ${target}: ${message}\n`, { mode: 0o600 });
    };
    return {
      info: (target, message) => write(" INFO", target, message),
      warn: (target, message) => write(" WARN", target, message),
    };
  } catch (error) {
    const reason = describeOsError(error);
    writeAll(2, `Warning: failed to create login log directory ${folder}: ${reason}\n`);
    return { info: () => undefined, warn: () => undefined };
  }
}

/** Microseconds, as the reference logs them. */
function timestamp(): string {
  const micros = Math.round((performance.timeOrigin + performance.now()) * 1000);
  const millis = new Date(Math.floor(micros / 1000)).toISOString().slice(0, -1);
  return `${millis}${String(micros % 1000).padStart(3, "0")}Z`;
}

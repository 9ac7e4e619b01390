import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeOsError } from "../text/os-error.ts";
import { writeAll } from "../text/write-all.ts";
import { findCodexHome } from "./codex-home.ts";
import { removeStaleLinks } from "./remove-stale-links.ts";

const PROGRAMS = ["apply_patch", "applypatch", "codex-linux-sandbox", "codex-execve-wrapper"];

/** The folder of this run whose links make helper programs callable, or why there is none. */
export type ProgramLinks =
  | { readonly kind: "linked"; readonly folder: string; readonly remove: () => void }
  | { readonly kind: "failed"; readonly message: string };

/**
 * Make the folder `CODEX_HOME/tmp/arg0/codex-arg0XXXXXX` with one link to this program per
 * helper program, and clear folders that ended runs left. `umask` decides the modes, except
 * that the parent is private.
 *
 * Source: docs/reference/cli.md section 0.2
 */
export function linkPrograms(program: string, environment: NodeJS.ProcessEnv): ProgramLinks {
  const home = findCodexHome(environment);
  if (home.kind === "missing") return { kind: "failed", message: home.message };
  if (isTemporary(home.path)) {
    const folder = process.env["TMPDIR"] ?? "/tmp";
    const message = `Refusing to create helper binaries under temporary dir ${JSON.stringify(folder)} (codex_home: AbsolutePathBuf(${JSON.stringify(home.path)}))`;
    return { kind: "failed", message };
  }
  try {
    return makeLinks(join(home.path, "tmp", "arg0"), realpathSync(program));
  } catch (error) {
    return { kind: "failed", message: describeOsError(error) };
  }
}

function clearStale(parent: string): void {
  try {
    removeStaleLinks(parent);
  } catch (error) {
    const reason = describeOsError(error);
    writeAll(2, `WARNING: failed to clean up stale arg0 temp dirs: ${reason}\n`);
  }
}

function isTemporary(path: string): boolean {
  return path === tmpdir() || path.startsWith(`${tmpdir()}/`);
}

function makeLinks(parent: string, program: string): ProgramLinks {
  mkdirSync(parent, { recursive: true });
  chmodSync(parent, 0o700);
  clearStale(parent);
  const folder = mkdtempSync(join(parent, "codex-arg0"));
  chmodSync(folder, 0o777 & ~process.umask());
  const lock = openSync(join(folder, ".lock"), "a");
  for (const name of PROGRAMS) symlinkSync(program, join(folder, name));
  const remove = (): void => {
    closeSync(lock);
    rmSync(folder, { recursive: true, force: true });
  };
  return { kind: "linked", folder, remove };
}

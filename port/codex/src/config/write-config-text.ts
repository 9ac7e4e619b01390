import { mkdirSync, readlinkSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/**
 * Replace config.toml in one step by a new private file. A link stays a link: what it points
 * to is replaced. Throws what the system call throws.
 *
 * Source: docs/reference/cli.md section 2.7
 */
export function writeConfigText(path: string, text: string): void {
  const target = resolveLink(path);
  mkdirSync(dirname(target), { recursive: true });
  const temporary = join(dirname(target), `.tmp${process.pid}`);
  try {
    writeFileSync(temporary, text, { mode: 0o600, flag: "wx" });
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Follow links by hand: what the last one points to need not exist. */
function resolveLink(path: string): string {
  try {
    return resolveLink(resolve(dirname(path), readlinkSync(path)));
  } catch {
    return path;
  }
}

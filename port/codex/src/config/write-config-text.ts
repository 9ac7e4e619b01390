import { mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

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

function resolveLink(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { guardLab, releaseLab } from "./guardian.ts";

/**
 * Make a fresh folder of six drawn characters (after a prefix) that is removed even when this process is killed.
 * The guardian hears of it before it is there: a kill between the two must leave nothing.
 */
export function makeGuardedFolder(baseDir: string, prefix = ""): string {
  for (;;) {
    const folder = join(baseDir, `${prefix}${randomBytes(3).toString("hex")}`);
    guardLab(folder);
    try {
      mkdirSync(folder, { mode: 0o700 });
      return folder;
    } catch (error) {
      releaseLab(folder);
      if (!isTaken(error)) throw error;
    }
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}

import { isUtf8 } from "node:buffer";
import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
  chmodSync,
  existsSync,
} from "node:fs";
import { join } from "node:path";
import { FixtureMissingError } from "../../core/errors/fixture-missing-error.ts";

/** Where a fixture home comes from and goes to. */
export interface HomeCopy {
  readonly from: string;
  readonly to: string;
  readonly expand: (text: string) => string;
}

/**
 * Copy a fixture home (`home/`, `codex-home/`, `workspace/`) into a lab; `{{…}}` names in its texts are replaced.
 * Files become 0644 or 0755 and folders 0755: git keeps no other modes.
 */
export function copyHome({ from, to, expand }: HomeCopy): void {
  if (!existsSync(from)) throw new FixtureMissingError(from);
  for (const name of readdirSync(from)) copyEntry(join(from, name), join(to, name), expand);
}

function copyEntry(source: string, goal: string, expand: (text: string) => string): void {
  const stats = lstatSync(source);
  if (stats.isSymbolicLink()) {
    symlinkSync(expand(readlinkSync(source)), goal);
  } else if (stats.isDirectory()) {
    mkdirSync(goal, { recursive: true, mode: 0o755 });
    for (const name of readdirSync(source)) copyEntry(join(source, name), join(goal, name), expand);
  } else {
    copyFile(source, goal, expand);
    chmodSync(goal, (stats.mode & 0o100) === 0 ? 0o644 : 0o755);
  }
}

function copyFile(source: string, goal: string, expand: (text: string) => string): void {
  const bytes = readFileSync(source);
  if (bytes.includes("{{") && isUtf8(bytes)) writeFileSync(goal, expand(bytes.toString("utf8")));
  else copyFileSync(source, goal);
}

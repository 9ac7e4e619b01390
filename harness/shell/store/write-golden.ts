import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { GoldenFile } from "../../core/golden/golden.ts";
import type { Target } from "../../core/target/target.ts";
import { goldenRoot, readGoldenFiles, STAGING } from "./golden-store.ts";
import { projectRoot } from "./project-root.ts";

/** Marks a staged golden as complete: only then may it take its place. */
const COMPLETE = ".complete";

/**
 * Put a golden in place as a whole. Its files are written and synced in a staging folder, then folders are
 * renamed: a kill at any moment leaves the old golden, the new one, or a state `recoverGoldens` finishes.
 * @returns whether anything changed; equal bytes are not touched.
 */
export function writeGolden(
  target: Target,
  scenarioId: string,
  files: readonly GoldenFile[],
): boolean {
  if (isSame(readGoldenFiles(target, scenarioId), files)) return false;
  const root = join(projectRoot, goldenRoot(target));
  const staged = join(root, STAGING, encodeURIComponent(scenarioId));
  rmSync(staged, { recursive: true, force: true });
  for (const { file, text } of files) writeSynced(join(staged, "new", file), text);
  writeSynced(join(staged, COMPLETE), "");
  install(root, scenarioId, staged);
  removeEmptyStaging(root);
  return true;
}

/** Finish what a killed capture had begun to put in place, and drop what it had not completed. */
export function recoverGoldens(target: Target): void {
  const root = join(projectRoot, goldenRoot(target));
  const staging = join(root, STAGING);
  if (!existsSync(staging)) return;
  for (const name of readdirSync(staging)) {
    const staged = join(staging, name);
    if (existsSync(join(staged, COMPLETE))) install(root, decodeURIComponent(name), staged);
    else rmSync(staged, { recursive: true, force: true });
  }
  removeEmptyStaging(root);
}

/** Idempotent: whichever step was the last, running it again ends with the new golden in place. */
function install(root: string, scenarioId: string, staged: string): void {
  const goal = join(root, scenarioId);
  if (existsSync(join(staged, "new"))) {
    mkdirSync(dirname(goal), { recursive: true });
    if (existsSync(goal)) {
      rmSync(join(staged, "old"), { recursive: true, force: true });
      renameSync(goal, join(staged, "old"));
    }
    renameSync(join(staged, "new"), goal);
  }
  rmSync(staged, { recursive: true, force: true });
}

function writeSynced(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, "w", 0o644);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function removeEmptyStaging(root: string): void {
  const staging = join(root, STAGING);
  if (existsSync(staging) && readdirSync(staging).length === 0)
    rmSync(staging, { recursive: true });
}

function isSame(old: readonly GoldenFile[], files: readonly GoldenFile[]): boolean {
  if (old.length !== files.length) return false;
  const texts = new Map(old.map(({ file, text }) => [file, text]));
  return files.every(({ file, text }) => texts.get(file) === text);
}

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { goldenPath } from "../../core/golden/golden-path.ts";
import type { CanonicalRun } from "../run/canonical-run.ts";

/** Keep what a run showed, raw and canonical without veils, so that a red verdict can be looked into. */
export function writeEvidence(folder: string, scenarioId: string, run: CanonicalRun): void {
  const goal = join(folder, scenarioId);
  rmSync(goal, { recursive: true, force: true });
  for (const { name, format, text } of run.raw.channels) {
    write(join(goal, "raw", goldenPath(name, format)), text);
  }
  for (const { name, format, text, unveiled } of run.channels) {
    write(join(goal, "canonical", goldenPath(name, format)), unveiled ?? text);
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

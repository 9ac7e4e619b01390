import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { goldenPath } from "../../core/golden/golden-path.ts";
import type { CanonicalChannel } from "../../core/observation/canonical-observation.ts";
import type { Channel, Observation } from "../../core/observation/observation.ts";
import { sha256 } from "./sha256.ts";

/** What a run showed, raw and canonical. */
export interface ObservedRun {
  readonly raw: Observation;
  readonly channels: readonly CanonicalChannel[];
}

/** Remove what an earlier run of a scenario left: it would be taken for today's. */
export function dropEvidence(folder: string, scenarioId: string): void {
  const goal = join(folder, scenarioId);
  if (existsSync(goal)) rmSync(goal, { recursive: true, force: true });
}

/** Keep what a run showed, raw and canonical without veils, so that a red verdict can be looked into. */
export function writeEvidence(folder: string, scenarioId: string, run: ObservedRun): void {
  dropEvidence(folder, scenarioId);
  const goal = join(folder, scenarioId);
  for (const channel of run.raw.channels) write(join(goal, "raw"), channel, channel.text);
  for (const channel of run.channels) {
    write(join(goal, "canonical"), channel, channel.unveiled ?? channel.text);
  }
}

function write(folder: string, { name, format }: Channel, text: string): void {
  const path = join(folder, goldenPath(name, format));
  try {
    writeText(path, text);
  } catch {
    // A subject may choose names that no second folder can hold.
    writeText(join(folder, "long-names", sha256(name).slice(0, 16)), `${name}\n\n${text}`);
  }
}

function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

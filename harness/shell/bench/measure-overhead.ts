import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { projectRoot } from "../store/project-root.ts";
import { type BareRun, runBare } from "./run-bare.ts";

/** One pair: the harness and the bare processes, one right after the other. Wall times in milliseconds. */
export interface OverheadPair {
  /** A whole `parity replay` of one trivial scenario: what every replay costs before it replays. */
  readonly startMs: number;
  /** A whole `parity replay` of the scenarios. */
  readonly replayMs: number;
  readonly bareMs: number;
}

/** Measure pairs, interleaved, so that a drift of the machine's speed meets both sides. */
export async function measureOverhead(
  run: BareRun,
  pairs: number,
  onPair: (pair: OverheadPair) => void,
): Promise<readonly OverheadPair[]> {
  const measured: OverheadPair[] = [];
  const trivial = run.context.scenarios.find(({ id }) => id.startsWith("cli/version/"));
  for (let index = 0; index < pairs; index += 1) {
    const startMs = trivial === undefined ? 0 : await timeReplay([trivial.id], run);
    const ids = run.scenarios.map(({ id }) => id);
    const replayFirst = index % 2 === 0;
    const before = replayFirst ? await timeReplay(ids, run) : undefined;
    const bareMs = await runBare(run);
    const replayMs = before ?? (await timeReplay(ids, run));
    const pair = { startMs, replayMs, bareMs };
    onPair(pair);
    measured.push(pair);
  }
  return measured;
}

async function timeReplay(ids: readonly string[], { subject, jobs }: BareRun): Promise<number> {
  const reportDir = mkdtempSync(join(tmpdir(), "parity-bench-"));
  const args = [
    "replay",
    "--port",
    subject.executable,
    "--jobs",
    String(jobs),
    "--report-dir",
    reportDir,
    ...ids,
  ];
  const startedAt = performance.now();
  const replay = await execa(
    process.execPath,
    [join(projectRoot, "harness/cli/parity.mjs"), ...args],
    { reject: false },
  );
  const wallMs = performance.now() - startedAt;
  rmSync(reportDir, { recursive: true, force: true });
  if (replay.exitCode !== 0)
    throw new Error(`the replay that is measured failed:\n${replay.stdout}`);
  return wallMs;
}

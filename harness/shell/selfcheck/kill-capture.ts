import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { execa } from "execa";
import type { RunContext } from "../run/context.ts";
import { goldenRoot, STAGING } from "../store/golden-store.ts";
import { findTorn, type GoldenStates, readGoldenStates } from "./golden-states.ts";
import { findLabsOf, findProcessesOf } from "./lab-traces.ts";
import { createScratchProject, type ScratchProject } from "./scratch-project.ts";

/** Scenarios whose goldens are rewritten while capture is killed: many files, few of them slow. */
const FOLDERS = ["apply-patch/success", "exec/messages"] as const;

/** How long labs and processes of a killed capture may take to go, in milliseconds. */
const CLEANING_MS = 5_000;

/** What one killed capture left. */
export interface KilledCapture {
  /** Milliseconds after its start. */
  readonly atMs: number;
  /** Goldens that already were the new ones, after recovery. */
  readonly renewed: number;
  /** Everything that should not be: torn goldens, labs, processes. Empty: all is well. */
  readonly faults: readonly string[];
}

/** How often capture is killed. */
export interface KillOptions {
  readonly times: number;
  readonly onProgress: (done: number, total: number, what: string) => void;
}

/**
 * Kill -9 capture at random moments, in a copy of the project, while it replaces goldens sealed by one number of runs by
 * those of another. After the next command's recovery each golden must be the old one or the new one, whole.
 */
export async function killCapture(
  { target, baseDir }: RunContext,
  { times, onProgress }: KillOptions,
): Promise<readonly KilledCapture[]> {
  using project = createScratchProject(FOLDERS.map((folder) => `${goldenRoot(target)}/${folder}`));
  const goldens = join(project.root, goldenRoot(target));
  const two = await captureWhole(project, goldens, 2);
  const one = await captureWhole(project, goldens, 1);
  let before = one.states;
  const killed: KilledCapture[] = [];
  for (let time = 1; time <= times; time += 1) {
    const runs = time % 2 === 1 ? 2 : 1;
    const atMs = Math.round(Math.random() * (runs === 2 ? two : one).tookMs);
    const left = await killOnce(project, { runs, atMs, baseDir });
    await recover(project);
    const after = readGoldenStates(goldens);
    const next = (runs === 2 ? two : one).states;
    const torn = findTorn(after, { old: before, next });
    const staging = existsSync(join(goldens, STAGING)) ? ["the staging folder is left"] : [];
    const faults = [...left, ...torn.map((id) => `torn golden ${id}`), ...staging];
    const renewed = [...after].filter(([id, hash]) => next.get(id) === hash).length;
    killed.push({ atMs, renewed, faults });
    before = after;
    onProgress(time, times, `killed after ${atMs} ms`);
  }
  return killed;
}

async function captureWhole(
  project: ScratchProject,
  goldens: string,
  runs: number,
): Promise<{ readonly states: GoldenStates; readonly tookMs: number }> {
  const [node, parity] = project.command;
  const startedAt = performance.now();
  await execa(node, [parity, ...captureArgs(runs)], { cwd: project.root });
  return { tookMs: performance.now() - startedAt, states: readGoldenStates(goldens) };
}

/** Kill it, then say which labs and processes are still there when the guardian has had its time. */
async function killOnce(
  project: ScratchProject,
  {
    runs,
    atMs,
    baseDir,
  }: { readonly runs: number; readonly atMs: number; readonly baseDir: string },
): Promise<readonly string[]> {
  const [node, parity] = project.command;
  const capture = spawn(node, [parity, ...captureArgs(runs)], {
    cwd: project.root,
    stdio: "ignore",
  });
  await sleep(atMs);
  const labs = new Set(findLabsOf(project.root, baseDir));
  capture.kill("SIGKILL");
  for (const lab of findLabsOf(project.root, baseDir)) labs.add(lab);
  const isLeft = (): readonly string[] => [
    ...findLabsOf(project.root, baseDir).map((lab) => `lab ${lab} is left`),
    ...findProcessesOf([...labs]).map((one) => `process ${one} is left`),
  ];
  const deadline = performance.now() + CLEANING_MS;
  while (isLeft().length > 0 && performance.now() < deadline) await sleep(50);
  return isLeft();
}

/** What every capture begins with: finish what a killed one had begun. */
async function recover(project: ScratchProject): Promise<void> {
  const [node, parity] = project.command;
  const args = ["capture", "--check", "--runs", "1", `${FOLDERS[0]}/add`];
  await execa(node, [parity, ...args], { cwd: project.root });
}

function captureArgs(runs: number): readonly string[] {
  return ["capture", "--runs", String(runs), ...FOLDERS];
}

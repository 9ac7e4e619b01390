import { spawn } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { execa } from "execa";
import type { RunContext } from "../run/context.ts";
import { goldenRoot, STAGING } from "../store/golden-store.ts";
import { findTorn, type GoldenStates, readGoldenStates } from "./golden-states.ts";
import { findLabsOf, findProcessesOf, findUnfinishedLabs } from "./lab-traces.ts";
import { createScratchProject, type ScratchProject } from "./scratch-project.ts";

/** Scenarios whose goldens are rewritten while capture is killed: many files, none of them slow. */
const FOLDERS = ["exec/messages", "exec/reasoning"] as const;

/** A text of their fixture that goes into several files of each golden, in its two wordings. */
const FIXTURE = "fixtures/codex/homes/lean/codex-home/catalog.json";
const WORDINGS = ["Follow the script.", "Follow that script."] as const;
type Wording = (typeof WORDINGS)[number];

const CAPTURE = ["capture", "--runs", "1", ...FOLDERS] as const;

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
 * Kill -9 capture at random moments, in a copy of the project, while it replaces the goldens of one fixture by those of
 * another. After the next command's recovery each golden must be the old one or the new one, whole.
 */
export async function killCapture(
  { target, baseDir }: RunContext,
  { times, onProgress }: KillOptions,
): Promise<readonly KilledCapture[]> {
  using project = createScratchProject(FOLDERS.map((folder) => `${goldenRoot(target)}/${folder}`));
  const goldens = join(project.root, goldenRoot(target));
  const [first, second] = WORDINGS;
  const whole = {
    [second]: await captureWhole(project, goldens, second),
    [first]: await captureWhole(project, goldens, first),
  };
  let before = whole[first].states;
  const killed: KilledCapture[] = [];
  for (let time = 1; time <= times; time += 1) {
    const wording = time % 2 === 1 ? second : first;
    const { states: next, tookMs } = whole[wording];
    const atMs = Math.round(Math.random() * tookMs);
    putWording(project, wording);
    const left = await killOnce(project, { atMs, baseDir });
    const failed = await recover(project);
    const after = readGoldenStates(goldens);
    const torn = findTorn(after, { old: before, next });
    const staging = existsSync(join(goldens, STAGING)) ? ["the staging folder is left"] : [];
    const faults = [...left, ...failed, ...torn.map((id) => `torn golden ${id}`), ...staging];
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
  wording: Wording,
): Promise<{ readonly states: GoldenStates; readonly tookMs: number }> {
  const [node, parity] = project.command;
  putWording(project, wording);
  const startedAt = performance.now();
  await execa(node, [parity, ...CAPTURE], { cwd: project.root });
  return { tookMs: performance.now() - startedAt, states: readGoldenStates(goldens) };
}

/** Kill it, then say which labs and processes are still there when the guardian has had its time. */
async function killOnce(
  project: ScratchProject,
  { atMs, baseDir }: { readonly atMs: number; readonly baseDir: string },
): Promise<readonly string[]> {
  const [node, parity] = project.command;
  const startedAtMs = Date.now();
  const capture = spawn(node, [parity, ...CAPTURE], {
    cwd: project.root,
    stdio: "ignore",
  });
  await sleep(atMs);
  const labs = new Set(findLabsOf(project.root, baseDir));
  capture.kill("SIGKILL");
  const span = { fromMs: startedAtMs, toMs: Date.now() };
  for (const lab of findLabsOf(project.root, baseDir)) labs.add(lab);
  const isLeft = (): readonly string[] => [
    ...findLabsOf(project.root, baseDir).map((lab) => `lab ${lab} is left`),
    ...findUnfinishedLabs(baseDir, span).map((lab) => `lab ${lab} is left, unfinished`),
    ...findProcessesOf([...labs]).map((one) => `process ${one} is left`),
  ];
  const deadline = performance.now() + CLEANING_MS;
  while (isLeft().length > 0 && performance.now() < deadline) await sleep(50);
  return isLeft();
}

/** What every capture begins with: finish what a killed one had begun. Whether this golden is renewed does not matter. */
async function recover(project: ScratchProject): Promise<readonly string[]> {
  const [node, parity] = project.command;
  const args = ["capture", "--check", "--runs", "1", `${FOLDERS[0]}/plain`];
  const { exitCode, stderr } = await execa(node, [parity, ...args], {
    cwd: project.root,
    reject: false,
  });
  return exitCode === 0 || exitCode === 1 ? [] : [`the next capture fails: ${stderr}`];
}

/** Give the fixture one of its wordings. */
function putWording({ root }: ScratchProject, wording: Wording): void {
  const path = join(root, FIXTURE);
  const text = readFileSync(path, "utf8");
  writeFileSync(
    path,
    WORDINGS.reduce((edited, other) => edited.replaceAll(other, wording), text),
  );
}

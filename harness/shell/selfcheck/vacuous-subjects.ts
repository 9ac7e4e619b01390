import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Scenario } from "../../core/scenario/scenario.ts";
import { makeGuardedFolder } from "../lab/guarded-folder.ts";
import { releaseLab } from "../lab/guardian.ts";
import { runCanonically } from "../run/canonical-run.ts";
import type { RunContext } from "../run/context.ts";
import type { Subject } from "../lab/subject.ts";
import { projectRoot } from "../store/project-root.ts";
import { readGolden } from "../store/read-golden.ts";

/** A program that does nothing of what a port must do. */
export interface VacuousSubject {
  readonly name: string;
  /** Deadline of each step in milliseconds, where waiting is all that would happen. */
  readonly timeoutMs?: number;
  /** The subject to judge a scenario with. */
  prepare(scenario: Scenario): Promise<Subject>;
}

/** Long enough for a port to have started, short enough to wait for it a thousand times. */
const HANG_MS = 300;

/** Folder of the broken programs, relative to the project. */
const PROGRAMS = "fixtures/subjects";

/** The programs none of which may pass a single scenario. Programs that are made for a scenario lie in `folder`. */
export function listVacuousSubjects(
  context: RunContext,
  { reference, folder }: { readonly reference: Subject; readonly folder: string },
): readonly VacuousSubject[] {
  return [
    fixed("/bin/true", "/bin/true"),
    fixed("/bin/cat", "/bin/cat"),
    fixed("a crash", join(projectRoot, PROGRAMS, "crash")),
    { ...fixed("a hang", join(projectRoot, PROGRAMS, "hang")), timeoutMs: HANG_MS },
    {
      name: "the golden's stdout and nothing else",
      async prepare(scenario) {
        const own = join(folder, encodeURIComponent(scenario.id));
        mkdirSync(own);
        const executable = join(own, "print-next");
        copyFileSync(join(projectRoot, PROGRAMS, "print-next"), executable);
        const texts = await readStdout(context, scenario, reference);
        for (const [index] of scenario.steps.entries()) {
          const text = texts.get(index === 0 ? "stdout" : `stdout.${index + 1}`);
          if (text !== undefined) writeFileSync(join(own, `stdout.${index + 1}`), text);
        }
        return { executable, aliases: [] };
      },
    },
  ];
}

function fixed(name: string, executable: string): VacuousSubject {
  return { name, prepare: () => Promise.resolve({ executable, aliases: [] }) };
}

/** A folder for programs that goes away at the end, even when this process is killed. */
export function openProgramFolder(baseDir: string): Disposable & { readonly folder: string } {
  const folder = makeGuardedFolder(baseDir, "programs-");
  return {
    folder,
    [Symbol.dispose]() {
      if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
      releaseLab(folder);
    },
  };
}

/** The golden's standard output by channel; where a veil hides it, that of a live run of the reference. */
async function readStdout(
  context: RunContext,
  scenario: Scenario,
  reference: Subject,
): Promise<ReadonlyMap<string, string>> {
  const { seal, channels } = readGolden(context, scenario);
  const isVeiled = seal.channels.some(({ name, veiled }) => isStdout(name) && veiled === true);
  const texts = isVeiled
    ? (await runCanonically(context, scenario, reference)).raw.channels
    : channels;
  return new Map(texts.filter(({ name }) => isStdout(name)).map(({ name, text }) => [name, text]));
}

function isStdout(name: string): boolean {
  return name === "stdout" || name.startsWith("stdout.");
}

import { availableParallelism } from "node:os";
import { realpathSync } from "node:fs";
import { type Command, InvalidArgumentError } from "commander";
import { allLabsDisposed } from "../../shell/lab/dispose-later.ts";
import { findReference } from "../../shell/reference/find-reference.ts";
import { createRunContext } from "../../shell/run/context.ts";
import { missingCapability, selectScenarios } from "../../shell/run/select-scenarios.ts";
import { countFalseAlarms } from "../../shell/selfcheck/count-false-alarms.ts";
import { killCapture } from "../../shell/selfcheck/kill-capture.ts";
import { measureVacuity } from "../../shell/selfcheck/measure-vacuity.ts";
import { parsePositive } from "../parse-positive.ts";
import { renderSelfcheck, type Selfcheck, selfcheckExitCode } from "../render-selfcheck.ts";
import { printError, printLine, startProgress } from "../terminal.ts";

/** The parts of a selfcheck, in the order in which they are run. */
const PARTS = ["alarms", "vacuity", "kill"] as const;
type Part = (typeof PARTS)[number];

interface SelfcheckFlags {
  readonly target: string;
  readonly only: readonly Part[];
  readonly runs: number;
  readonly load: number;
  readonly kill?: number;
  readonly jobs: number;
  readonly json?: true;
}

/** `parity selfcheck [id…]`: false alarms, scenarios without meaning, and what a killed capture leaves. */
export function addSelfcheck(program: Command): Command {
  return program
    .command("selfcheck")
    .argument("[id...]", "ids, folders or globs of scenarios; default: all")
    .option("--only <part...>", "alarms, vacuity or kill; default: the first two", parsePart, [])
    .option("--runs <n>", "times the reference is judged", parsePositive, 5)
    .option("--load <n>", "processor cores kept busy meanwhile", parseCount, 0)
    .option("--kill <n>", "kill capture this often, at random moments", parsePositive)
    .option("--jobs <n>", "runs at a time", parsePositive, availableParallelism())
    .option("--json", "print the result as JSON")
    .description("prove that the reference passes, and that nothing passes for nothing")
    .action(async (ids: readonly string[], flags: SelfcheckFlags) => {
      const result = await selfcheck(ids, flags);
      printLine(
        flags.json === true
          ? JSON.stringify({ schemaVersion: 1, ...result }, undefined, 2)
          : renderSelfcheck(result),
      );
      process.exitCode = selfcheckExitCode(result);
    });
}

async function selfcheck(ids: readonly string[], flags: SelfcheckFlags): Promise<Selfcheck> {
  const context = await createRunContext(flags.target);
  const selected = selectScenarios(context.scenarios, ids);
  const scenarios = selected.filter((scenario) => missingCapability(scenario) === undefined);
  const { executable } = await findReference(context.target, undefined, printError);
  const reference = { executable, aliases: [realpathSync(executable)] };
  const parts = chooseParts(flags);
  const progress = startProgress("selfcheck");
  const onProgress = (done: number, total: number, what: string): void => {
    progress.update(done, total, what);
  };
  const shared = { reference, scenarios, jobs: flags.jobs, onProgress };
  const result: Selfcheck = {
    ...(parts.has("alarms")
      ? {
          falseAlarms: await countFalseAlarms(context, {
            ...shared,
            runs: flags.runs,
            load: flags.load,
          }),
        }
      : {}),
    ...(parts.has("vacuity") ? { vacuity: await measureVacuity(context, shared) } : {}),
    ...(parts.has("kill")
      ? {
          kills: await killCapture(context, {
            times: flags.kill ?? 20,
            onProgress,
          }),
        }
      : {}),
  };
  progress.end();
  await allLabsDisposed();
  return result;
}

/** Killing writes goldens over and over: only when asked for. `--kill` alone asks for nothing else. */
function chooseParts({ only, kill }: SelfcheckFlags): ReadonlySet<Part> {
  if (only.length > 0) return new Set(only);
  return new Set(kill === undefined ? ["alarms", "vacuity"] : ["kill"]);
}

function parsePart(text: string, before: readonly Part[]): readonly Part[] {
  const part = PARTS.find((one) => one === text);
  if (part === undefined) throw new InvalidArgumentError(`Give one of ${PARTS.join(", ")}.`);
  return [...before, part];
}

function parseCount(text: string): number {
  return text === "0" ? 0 : parsePositive(text);
}

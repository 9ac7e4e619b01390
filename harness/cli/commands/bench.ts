import { availableParallelism } from "node:os";
import type { Command } from "commander";
import { measureOverhead, type OverheadPair } from "../../shell/bench/measure-overhead.ts";
import { findReference } from "../../shell/reference/find-reference.ts";
import { createRunContext } from "../../shell/run/context.ts";
import { selectScenarios } from "../../shell/run/select-scenarios.ts";
import { parsePositive } from "../parse-positive.ts";
import { printError, printLine } from "../terminal.ts";

interface BenchFlags {
  readonly target: string;
  readonly pairs: number;
  readonly jobs: number;
  readonly json?: true;
}

/** `parity bench [id…]`: what the harness costs over the bare processes with the same inputs. */
export function addBench(program: Command): Command {
  return program
    .command("bench")
    .argument("[id...]", "ids, folders or globs; default: exec/**")
    .option("--pairs <n>", "interleaved pairs", parsePositive, 5)
    .option(
      "--jobs <n>",
      "subjects at a time, on both sides",
      parsePositive,
      availableParallelism(),
    )
    .option("--json", "print every pair as JSON")
    .description("measure what the harness costs over bare processes")
    .action(async (ids: readonly string[], flags: BenchFlags) => {
      const context = await createRunContext(flags.target);
      const scenarios = selectScenarios(context.scenarios, ids.length === 0 ? ["exec/**"] : ids);
      const reference = await findReference(context.target, undefined, printError);
      const run = {
        context,
        scenarios,
        subject: { executable: reference.executable, aliases: [] },
        jobs: flags.jobs,
      };
      const pairs = await measureOverhead(run, flags.pairs, (pair) => printError(renderPair(pair)));
      if (flags.json === true)
        printLine(JSON.stringify({ scenarios: scenarios.length, pairs }, undefined, 2));
      else printLine(renderPairs(pairs, scenarios.length));
    });
}

function renderPair({ startMs, replayMs, bareMs }: OverheadPair): string {
  return `start ${startMs.toFixed(0)} ms, replay ${replayMs.toFixed(0)} ms, bare ${bareMs.toFixed(0)} ms`;
}

function renderPairs(pairs: readonly OverheadPair[], scenarios: number): string {
  const ratios = pairs.map(({ startMs, replayMs, bareMs }) => (replayMs - startMs) / bareMs);
  const costs = pairs.map(
    ({ startMs, replayMs, bareMs }) => (replayMs - startMs - bareMs) / scenarios,
  );
  return [
    `${scenarios} scenarios, ${pairs.length} pairs; median [min, max]`,
    `fixed start of a replay  ${summarize(
      pairs.map(({ startMs }) => startMs),
      0,
    )} ms`,
    `replay over bare         ${summarize(ratios, 3)} times`,
    `harness per scenario     ${summarize(costs, 1)} ms`,
  ].join("\n");
}

function summarize(values: readonly number[], digits: number): string {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  const show = (value: number | undefined): string => (value ?? Number.NaN).toFixed(digits);
  return `${show(middle)} [${show(sorted[0])}, ${show(sorted.at(-1))}]`;
}

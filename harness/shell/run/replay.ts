import { relative } from "node:path";
import { Writable } from "node:stream";
import type { Reporter } from "vitest/node";
import type { ScenarioResult } from "../../core/verdict/scenario-result.ts";
import { compile, harnessCompilation } from "../store/compile.mjs";
import { projectRoot } from "../store/project-root.ts";
import type { ReplayRequest } from "./replay-request.ts";

/** How a replay is run and who hears of it. */
export interface ReplayOptions {
  /** JUnit file to write, or `undefined`. */
  readonly junitFile: string | undefined;
  readonly onResult: (result: ScenarioResult) => void;
}

/** Load vitest, which takes a while: begin early, and only where something is replayed. */
export async function loadEngine(): Promise<typeof import("vitest/node")> {
  return await import("vitest/node");
}

/**
 * Replay scenarios as tests of vitest, one each, in one worker that runs `jobs` of them at a time.
 * @returns the judged scenarios in the order of the request. A scenario the engine lost is simply not there:
 * the caller must compare with what it asked for.
 */
export async function replay(
  request: ReplayRequest,
  options: ReplayOptions,
): Promise<{
  readonly results: readonly ScenarioResult[];
  readonly engineErrors: readonly string[];
}> {
  const results = new Map<string, ScenarioResult>();
  const engineErrors: string[] = [];
  const collector: Reporter = {
    onTestCaseResult(testCase) {
      const { result } = testCase.meta();
      if (result === undefined) return;
      results.set(result.id, result);
      options.onResult(result);
    },
    onTestRunEnd(modules, errors) {
      const all = [...errors, ...modules.flatMap((module) => module.errors())];
      engineErrors.push(...all.map(({ message }) => message));
    },
  };
  const exitCode = process.exitCode;
  const { startVitest } = await loadEngine();
  const vitest = await startVitest(
    "test",
    [],
    {
      root: projectRoot,
      config: false,
      watch: false,
      include: [await compiledSuite()],
      exclude: [], // the compiled suite lies below node_modules
      pool: "forks",
      maxWorkers: 1,
      isolate: false,
      maxConcurrency: request.jobs + 1, // while one subject's traces are read the next one runs
      provide: { replayRequest: request },
      reporters: [collector, ...junitReporter(request, options)],
    },
    {},
    { stdout: createSilence(), stderr: process.stderr },
  );
  await vitest.close();
  process.exitCode = exitCode; // the verdict decides, not the engine
  const ordered = request.context.scenarios.flatMap(({ id }) => results.get(id) ?? []);
  return { results: ordered, engineErrors };
}

/** Swallows what reporters say about themselves: standard output belongs to the report. */
function createSilence(): Writable {
  return new Writable({
    write(_chunk, _encoding, done) {
      done();
    },
  });
}

async function compiledSuite(): Promise<string> {
  const folder = await compile({ root: projectRoot, ...harnessCompilation });
  return `${relative(projectRoot, folder)}/harness/shell/run/replay.suite.mjs`;
}

function junitReporter(
  { context }: ReplayRequest,
  { junitFile }: ReplayOptions,
): readonly [string, Record<string, unknown>][] {
  if (junitFile === undefined) return [];
  const classname = `parity.${context.target.id}`;
  return [["junit", { outputFile: junitFile, suiteName: "parity", classnameTemplate: classname }]];
}

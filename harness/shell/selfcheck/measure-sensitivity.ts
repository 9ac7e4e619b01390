import type { Scenario } from "../../core/scenario/scenario.ts";
import { UsageError } from "../../core/errors/usage-error.ts";
import { globToRegExp } from "../../core/observation/glob.ts";
import type { RunContext } from "../run/context.ts";
import { mapConcurrently } from "../run/map-concurrently.ts";
import { observeScenario } from "../run/observe-scenario.ts";
import { ALL_MUTANTS } from "./all-mutants.ts";
import { judgeStranger } from "./judge-stranger.ts";
import { listPlaces } from "./list-places.ts";
import type { Mutant, WrapperMutant } from "./mutant.ts";
import type { ControlResult, MutantResult, Sensitivity } from "./mutant-result.ts";
import { tryPlanted, tryWrapper } from "./try-mutant.ts";
import { openWrapperFolder, type WrapperFolder } from "./wrapper-folder.ts";

/** What comparing and judging consist of, beside the target's rules. */
export const PARTS = [
  ...["exit", "text", "frames", "json", "rows", "tree", "bytes"].map((name) => `compare:${name}`),
  ...["channels", "veil", "partial-order"].map((name) => `compare:${name}`),
  "judge:evidence",
  "judge:unanswered",
  "judge:cut",
] as const;

/** How to measure. */
export interface SensitivityOptions {
  /** The real executable that mutants wrap. */
  readonly reference: string;
  readonly mutants: readonly Mutant[];
  /** Runs at a time. */
  readonly jobs: number;
  readonly onProgress: (done: number, total: number, what: string) => void;
}

/** The mutants that ids or globs name; all when none is named. @throws UsageError when one names nothing. */
export function selectMutants(patterns: readonly string[]): readonly Mutant[] {
  if (patterns.length === 0) return ALL_MUTANTS;
  const expressions = patterns.map((pattern) => {
    const expression = globToRegExp(pattern);
    if (ALL_MUTANTS.some(({ id }) => expression.test(id))) return expression;
    throw new UsageError(
      `Cannot select "${pattern}": no mutant has that id or matches it`,
      "Run `npm run parity -- sensitivity --list` to see every id",
    );
  });
  return ALL_MUTANTS.filter(({ id }) => expressions.some((expression) => expression.test(id)));
}

/** Try mutants, and a wrapper that alters nothing on each of their scenarios. */
export async function measureSensitivity(
  context: RunContext,
  options: SensitivityOptions,
): Promise<Sensitivity> {
  using folder = await openWrapperFolder(context.baseDir, options.reference);
  const bench = createBench(context, options, folder);
  const controls = listControls(options.mutants);
  const tasks = [
    ...controls.map((control) => async (): Promise<void> => {
      results.controls.push(await bench.control(control));
    }),
    ...options.mutants.map((mutant) => async (): Promise<void> => {
      results.mutants.set(mutant, await bench.mutant(mutant));
    }),
  ];
  const results = {
    controls: new Array<ControlResult>(),
    mutants: new Map<Mutant, MutantResult>(),
  };
  let done = 0;
  await mapConcurrently(tasks, options.jobs, async (task) => {
    await task();
    done += 1;
    options.onProgress(done, tasks.length, "mutants");
  });
  const mutants = options.mutants.flatMap((mutant) => results.mutants.get(mutant) ?? []);
  const isWhole = options.mutants.length === ALL_MUTANTS.length;
  const parts = isWhole ? [...PARTS, ...context.target.rules] : [];
  return {
    mutants,
    controls: results.controls.toSorted((a, b) => (a.scenario < b.scenario ? -1 : 1)),
    coverage: Object.fromEntries(parts.map((part) => [part, countFound(mutants, part)])),
  };
}

interface Control {
  readonly id: string;
  readonly scenario: string;
}

/** Each scenario once with a wrapper that only looks on, and once more with one that forwards, where one does. */
function listControls(mutants: readonly Mutant[]): readonly Control[] {
  const wrappers = mutants.filter((mutant): mutant is WrapperMutant => mutant.kind === "wrapper");
  return [
    ...onEach("control-plain", wrappers),
    ...onEach(
      "control-forwarded",
      wrappers.filter(({ alteration }) => alteration.request !== undefined),
    ),
  ];
}

function onEach(id: string, mutants: readonly WrapperMutant[]): readonly Control[] {
  return [...new Set(mutants.map(({ scenario }) => scenario))].map((scenario) => ({
    id,
    scenario,
  }));
}

interface Bench {
  control(control: Control): Promise<ControlResult>;
  mutant(mutant: Mutant): Promise<MutantResult>;
}

function createBench(
  context: RunContext,
  { reference }: SensitivityOptions,
  folder: WrapperFolder,
): Bench {
  const find = (id: string): Scenario => {
    const scenario = context.scenarios.find((one) => one.id === id);
    if (scenario === undefined) throw new Error(`a mutant names the unknown scenario "${id}"`);
    return scenario;
  };
  return {
    async control({ id, scenario }) {
      const wrapper = folder.create(id);
      const result = await judgeStranger(context, find(scenario), wrapper.subject);
      const why = [wrapper.failure() ?? [], result.notes, listPlaces(result.differences)].flat();
      return { scenario, control: id, verdict: result.verdict, reported: why };
    },
    async mutant(mutant) {
      const scenario = find(mutant.scenario);
      if (mutant.kind === "wrapper") {
        const wrapper = folder.create(mutant.id);
        return { mutant, outcome: await tryWrapper(context, scenario, { mutant, wrapper }) };
      }
      const { target, fixtureDir, baseDir } = context;
      const subject = { executable: reference, aliases: [] };
      const run = await observeScenario({ target, scenario, subject, fixtureDir, baseDir });
      const { observation } = run;
      return { mutant, outcome: tryPlanted(context, scenario, { mutant, observation }) };
    },
  };
}

function countFound(results: readonly MutantResult[], part: string): number {
  return results.filter(
    ({ mutant, outcome }) => outcome.kind === "found" && mutant.aims.includes(part),
  ).length;
}

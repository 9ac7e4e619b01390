import { canonicalize } from "../../core/canonicalize/canonicalize.ts";
import { compareObservations } from "../../core/compare/compare-observations.ts";
import type { Difference } from "../../core/compare/difference.ts";
import type { Observation } from "../../core/observation/observation.ts";
import type { Scenario } from "../../core/scenario/scenario.ts";
import { PARITY } from "../../core/verdict/verdict.ts";
import type { RunContext } from "../run/context.ts";
import { sha256 } from "../store/sha256.ts";
import { judgeStranger } from "./judge-stranger.ts";
import { listPlaces } from "./list-places.ts";
import type { MutantPlace, PlantedMutant, WrapperMutant } from "./mutant.ts";
import type { MutantOutcome } from "./mutant-result.ts";
import type { Wrapper } from "./wrapper-folder.ts";

/** Replay one scenario with a mutated subject: it must turn red at the mutated place. */
export async function tryWrapper(
  context: RunContext,
  scenario: Scenario,
  { mutant, wrapper }: { readonly mutant: WrapperMutant; readonly wrapper: Wrapper },
): Promise<MutantOutcome> {
  const result = await judgeStranger(context, scenario, wrapper.subject);
  const failure = wrapper.failure();
  if (failure !== undefined) return { kind: "broken", why: failure };
  if (result.verdict === "error") return { kind: "broken", why: result.notes.join("; ") };
  const found = findPlace(result.differences, mutant.place);
  if (found !== undefined && !PARITY.has(result.verdict)) return { kind: "found", at: found };
  return { kind: "survived", verdict: result.verdict, reported: listPlaces(result.differences) };
}

/** Plant a value into a real observation: right ones must be equal, the wrong one must differ, at its place. */
export function tryPlanted(
  context: RunContext,
  scenario: Scenario,
  { mutant, observation }: { readonly mutant: PlantedMutant; readonly observation: Observation },
): MutantOutcome {
  const differ = (other: string): readonly Difference[] =>
    compareObservations(
      canonical(context, scenario, mutant.plant(observation, mutant.right)),
      canonical(context, scenario, mutant.plant(observation, other)),
      { strictness: scenario.strictness ?? [], digest: sha256 },
    ).flatMap(({ differences }) => differences);
  const chance = differ(mutant.rightToo);
  if (chance.length > 0) {
    return { kind: "broken", why: `right values differ at ${listPlaces(chance).join(", ")}` };
  }
  const differences = differ(mutant.wrong);
  const found = findPlace(differences, mutant.place);
  if (found !== undefined) return { kind: "found", at: found };
  const verdict = differences.length === 0 ? "identical" : "diverged";
  return { kind: "survived", verdict, reported: listPlaces(differences) };
}

function findPlace(differences: readonly Difference[], place: MutantPlace): string | undefined {
  const found = differences.find(
    ({ channel, path }) => channel === place.channel && place.path.test(path),
  );
  return found === undefined ? undefined : `${found.channel} ${found.path}`;
}

function canonical(
  { target }: RunContext,
  scenario: Scenario,
  observation: Observation,
): ReturnType<typeof canonicalize>["channels"] {
  return canonicalize(observation, {
    target,
    scenarioId: scenario.id,
    strictness: scenario.strictness ?? [],
    digest: sha256,
  }).channels;
}

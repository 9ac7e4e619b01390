import { canonicalize } from "../../core/canonicalize/canonicalize.ts";
import type { CanonicalChannel } from "../../core/observation/canonical-observation.ts";
import type { Channel, Observation } from "../../core/observation/observation.ts";
import type { Scenario } from "../../core/scenario/scenario.ts";
import { sha256 } from "../store/sha256.ts";
import type { RunContext } from "./context.ts";
import { observeScenario } from "./observe-scenario.ts";
import type { Subject } from "../lab/subject.ts";

/** One run of a scenario, raw and canonical. */
export interface CanonicalRun {
  readonly raw: Observation;
  readonly channels: readonly CanonicalChannel[];
  /** Steps of the model script that no request used. */
  readonly unusedSteps: readonly number[];
}

/** Run a scenario once and canonicalize what was seen. */
export async function runCanonically(
  context: RunContext,
  scenario: Scenario,
  subject: Subject,
): Promise<CanonicalRun> {
  const { target, fixtureDir, baseDir, slots } = context;
  const inTurn = slots === undefined ? {} : { slots };
  const run = await observeScenario({ target, scenario, subject, fixtureDir, baseDir, ...inTurn });
  const { channels } = canonicalize(run.observation, {
    target,
    scenarioId: scenario.id,
    strictness: scenario.strictness ?? [],
    digest: sha256,
  });
  return { raw: run.observation, channels, unusedSteps: run.unusedSteps };
}

/** The channels with the texts that veils hide: what evidence is looked for in. */
export function unveil(channels: readonly CanonicalChannel[]): readonly Channel[] {
  return channels.map(({ unveiled, ...channel }) =>
    unveiled === undefined ? channel : { ...channel, text: unveiled },
  );
}

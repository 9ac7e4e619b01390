import type { ChannelComparison } from "../compare/difference.ts";
import type { HonestyClass } from "../golden/seal.ts";
import { matchGlob } from "../observation/glob.ts";
import type { Channel } from "../observation/observation.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Deviation } from "./deviation.ts";
import { type JudgedChannel, judgeChannel } from "./judge-channel.ts";
import { judgeEvidence } from "./judge-evidence.ts";
import { judgeSupport } from "./judge-support.ts";
import type { ScenarioResult } from "./scenario-result.ts";
import type { UnsupportedEntry } from "./unsupported.ts";
import { type Verdict, worstVerdict } from "./verdict.ts";

/** Everything the verdict on one scenario is made of. */
export interface JudgeInput {
  readonly target: string;
  readonly scenario: Scenario;
  readonly honesty: HonestyClass;
  readonly comparisons: readonly ChannelComparison[];
  /** The port's canonical channels. */
  readonly port: readonly Channel[];
  /** Indexes of model script steps that answered no request. */
  readonly unusedSteps: readonly number[];
  readonly register: readonly Deviation[];
  /** The manifest of the port; empty for a subject without one. */
  readonly unsupported: readonly UnsupportedEntry[];
  /** ISO date such as `2026-01-31`: what decides whether a deviation has expired. */
  readonly today: string;
  /** Why the harness could not judge: no usable golden, a port that did not start. */
  readonly errors: readonly string[];
  /** The command that reproduces the run. */
  readonly reproduce: string;
}

/** A verdict on one aspect of a run, and why. */
export interface Finding {
  readonly verdict: Verdict;
  readonly notes: readonly string[];
}

/** Judge one scenario: the worst of its channels, its evidence and what the port declares. */
export function judge(input: JudgeInput): ScenarioResult {
  const channels = input.comparisons.map((comparison) => judgeChannel(comparison, input));
  const findings = [
    judgeHarness(input),
    judgeChannels(channels),
    judgeAbsent(input),
    judgeEvidence(input),
  ];
  const own: Finding = {
    verdict: worstVerdict(findings.map(({ verdict }) => verdict)),
    notes: findings.flatMap(({ notes }) => notes),
  };
  const { verdict, notes } = judgeSupport(own, input);
  const differing = input.comparisons.filter(({ equality }) => equality === "different");
  return {
    id: input.scenario.id,
    title: input.scenario.title,
    target: input.target,
    area: input.scenario.id.split("/")[0] ?? "",
    layer: input.scenario.layer,
    honesty: input.honesty,
    verdict,
    channels: channels.map(({ channel }) => channel),
    differences: input.comparisons.flatMap(({ differences }) => differences),
    patches: Object.fromEntries(differing.map(({ channel, patch }) => [channel, patch])),
    notes,
    reproduce: input.reproduce,
  };
}

function judgeHarness({ errors, comparisons }: JudgeInput): Finding {
  if (errors.length > 0) return { verdict: "error", notes: errors };
  if (comparisons.length > 0) return { verdict: "identical", notes: [] };
  return { verdict: "error", notes: ["nothing was observed, so nothing could be compared"] };
}

function judgeChannels(channels: readonly JudgedChannel[]): Finding {
  return {
    verdict: worstVerdict(channels.map(({ channel }) => channel.verdict)),
    notes: channels.flatMap(({ notes }) => notes),
  };
}

/** Deviations of channels that neither side has. */
function judgeAbsent({ register, scenario, comparisons, errors }: JudgeInput): Finding {
  if (errors.length > 0) return { verdict: "identical", notes: [] };
  const notes = register
    .filter((entry) => matchGlob(entry.scenario, scenario.id))
    .filter((entry) => !comparisons.some(({ channel }) => channel === entry.channel))
    .map(({ id, channel }) => `deviation "${id}" no longer happens: there is no ${channel}`);
  return { verdict: notes.length > 0 ? "stale" : "identical", notes };
}

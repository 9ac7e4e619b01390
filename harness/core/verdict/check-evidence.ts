import type { Channel } from "../observation/observation.ts";
import type { Evidence } from "../scenario/evidence.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { readExits, readRequestBackends, readTree, readUnanswered } from "./read-channels.ts";

/**
 * Say, one sentence each, what did not happen that had to for the scenario to mean anything; nothing when all did.
 * Beyond the declared evidence, every step of the model script must have been used and no request may be unanswered.
 */
export function checkEvidence(scenario: Scenario, channels: readonly Channel[]): readonly string[] {
  const declared = scenario.evidence.flatMap((evidence) => {
    const gap = findGap(evidence, channels);
    return gap === undefined ? [] : [gap];
  });
  return [...declared, ...findScriptGaps(scenario, channels)];
}

function findGap(evidence: Evidence, channels: readonly Channel[]): string | undefined {
  switch (evidence.kind) {
    case "exit":
      return findExitGap(evidence, channels);
    case "requests":
      return findRequestGap(evidence, channels);
    case "channel":
      return findChannelGap(evidence, channels);
    case "file":
      return isPresent(evidence.path, channels) ? undefined : `no file "${evidence.path}" was left`;
    case "absent":
      return isPresent(evidence.path, channels)
        ? `"${evidence.path}" is there and should not be`
        : undefined;
  }
}

type Of<Kind extends Evidence["kind"]> = Extract<Evidence, { readonly kind: Kind }>;

function findExitGap(evidence: Of<"exit">, channels: readonly Channel[]): string | undefined {
  const exits = readExits(channels);
  const step = evidence.step ?? exits.length - 1;
  const exit = exits[step];
  if (exit?.code === evidence.code) return undefined;
  const seen = exit === undefined ? "did not run" : `ended with ${exit.shown}`;
  return `step ${step + 1} ${seen}, not with exit code ${evidence.code}`;
}

function findRequestGap(
  evidence: Of<"requests">,
  channels: readonly Channel[],
): string | undefined {
  const { backend, count } = evidence;
  const seen = readRequestBackends(channels).filter((name) => name === backend).length;
  return seen === count
    ? undefined
    : `backend "${backend}" received ${seen} ${plural(seen, "request")}, not ${count}`;
}

function findChannelGap(evidence: Of<"channel">, channels: readonly Channel[]): string | undefined {
  const channel = channels.find(({ name }) => name === evidence.channel);
  if (channel === undefined) return `there is no channel "${evidence.channel}"`;
  const { contains } = evidence;
  return contains === undefined || channel.text.includes(contains)
    ? undefined
    : `channel "${evidence.channel}" does not contain ${JSON.stringify(contains)}`;
}

function isPresent(path: string, channels: readonly Channel[]): boolean {
  const was = readTree(channels).get(path);
  return was !== undefined && was !== "removed";
}

function findScriptGaps({ model }: Scenario, channels: readonly Channel[]): readonly string[] {
  const steps = model?.steps.length ?? 0;
  const unanswered = readUnanswered(channels);
  const received = readRequestBackends(channels).filter((name) => name === "model").length;
  const unused = steps - received;
  return [
    ...(unused > 0
      ? [`${unused} of ${steps} ${plural(steps, "step")} of the model script never used`]
      : []),
    ...(unanswered > 0
      ? [`${unanswered} ${plural(unanswered, "request")} that no step of the script expected`]
      : []),
  ];
}

function plural(count: number, word: string): string {
  return count === 1 ? word : `${word}s`;
}

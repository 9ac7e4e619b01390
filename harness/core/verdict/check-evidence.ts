import type { Channel } from "../observation/observation.ts";
import type { Evidence } from "../scenario/evidence.ts";
import { readExits, readRequestBackends, readTree } from "./read-channels.ts";

/** Say, one sentence each, what did not happen that had to for the scenario to mean anything; nothing when all did. */
export function checkEvidence(
  evidence: readonly Evidence[],
  channels: readonly Channel[],
): readonly string[] {
  return evidence.flatMap((one) => {
    const gap = findGap(one, channels);
    return gap === undefined ? [] : [gap];
  });
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
  const step = evidence.step ?? exits.length;
  const exit = exits[step - 1];
  if (exit?.code === evidence.code) return undefined;
  const seen = exit === undefined ? "did not run" : `ended with ${exit.shown}`;
  return `step ${step} ${seen}, not with exit code ${evidence.code}`;
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

function plural(count: number, word: string): string {
  return count === 1 ? word : `${word}s`;
}

import type { ChannelComparison } from "../compare/difference.ts";
import { matchGlob } from "../observation/glob.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Deviation } from "./deviation.ts";
import type { ChannelVerdict } from "./scenario-result.ts";
import type { Verdict } from "./verdict.ts";

/** A channel's verdict, and why where the differences alone do not tell. */
export interface JudgedChannel {
  readonly channel: ChannelVerdict;
  readonly notes: readonly string[];
}

/** What decides beside the comparison itself. */
export interface RegisterView {
  readonly scenario: Scenario;
  readonly register: readonly Deviation[];
  readonly today: string;
}

/**
 * Judge one channel. A deviation excuses exactly the difference it pins, until it expires, and alone; where its
 * channel is equal it is stale.
 */
export function judgeChannel(comparison: ChannelComparison, view: RegisterView): JudgedChannel {
  const { channel, equality, fingerprint } = comparison;
  const entries = view.register.filter(
    (entry) => entry.channel === channel && matchGlob(entry.scenario, view.scenario.id),
  );
  if (equality !== "different") {
    const notes = entries.map(({ id }) => `deviation "${id}" no longer happens in ${channel}`);
    return judged(comparison, notes.length > 0 ? "stale" : equality, notes);
  }
  const pinned = entries.filter((entry) => entry.fingerprint === fingerprint);
  const [deviation, overlapping] = pinned;
  if (deviation === undefined) {
    return judged(
      comparison,
      "diverged",
      entries.map(({ id }) => `deviation "${id}" pins another difference in ${channel}`),
    );
  }
  if (overlapping !== undefined) {
    const ids = pinned.map(({ id }) => `"${id}"`).join(" and ");
    return judged(comparison, "diverged", [`deviations ${ids} overlap in ${channel}`]);
  }
  return judgePinned(comparison, deviation, view.today);
}

function judgePinned(
  comparison: ChannelComparison,
  deviation: Deviation,
  today: string,
): JudgedChannel {
  const { id, status, reason, expires } = deviation;
  // ISO dates sort as texts.
  if (expires < today) {
    return judged(comparison, "diverged", [`deviation "${id}" expired on ${expires}`]);
  }
  const verdict = status.kind === "accepted" ? "accepted" : "triaged";
  const link = status.kind === "triaged" ? ` (${status.link})` : "";
  const result = judged(comparison, verdict, [`deviation "${id}": ${reason}${link}`]);
  return { ...result, channel: { ...result.channel, deviation: id } };
}

function judged(
  { channel, differences, omitted, fingerprint }: ChannelComparison,
  verdict: Verdict,
  notes: readonly string[],
): JudgedChannel {
  const count = differences.length + omitted;
  return { channel: { channel, verdict, differences: count, fingerprint }, notes };
}

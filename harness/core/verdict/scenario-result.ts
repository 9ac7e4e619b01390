import type { Difference } from "../compare/difference.ts";
import type { HonestyClass } from "../golden/seal.ts";
import type { Layer } from "../scenario/scenario.ts";
import type { Verdict } from "./verdict.ts";

/** How one channel was judged. */
export interface ChannelVerdict {
  readonly channel: string;
  readonly verdict: Verdict;
  /** Number of differences, also those that are not listed. */
  readonly differences: number;
  /** What a deviation pins; empty when the channel is equal. */
  readonly fingerprint: string;
  /** Id of the deviation that explains it. */
  readonly deviation?: string;
}

/** How one scenario was judged, with all a reader needs to act. */
export interface ScenarioResult {
  readonly id: string;
  readonly title: string;
  readonly target: string;
  /** First segment of the id. */
  readonly area: string;
  readonly layer: Layer;
  readonly honesty: HonestyClass;
  readonly verdict: Verdict;
  readonly channels: readonly ChannelVerdict[];
  /** In channel order, bounded by the comparison. */
  readonly differences: readonly Difference[];
  /** Unified diffs of the channels that differ, by channel name. */
  readonly patches: Readonly<Record<string, string>>;
  /** Why the verdict is what it is, one plain sentence each. */
  readonly notes: readonly string[];
  /** The one command that reproduces it. */
  readonly reproduce: string;
}

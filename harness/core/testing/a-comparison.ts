import { compareChannel } from "../compare/compare-channel.ts";
import type { ChannelComparison } from "../compare/difference.ts";
import type { ChannelFormat } from "../observation/observation.ts";
import type { Strictness } from "../scenario/scenario.ts";
import { aChannel } from "./a-channel.ts";
import { aDigest } from "./a-digest.ts";

/** What tests vary of a comparison. */
export interface ComparisonPart {
  readonly name?: string;
  readonly format?: ChannelFormat;
  readonly strictness?: Strictness;
}

/** Two texts of one channel, compared. */
export function aComparison(
  golden: string,
  port: string,
  { name = "stdout", format = "text", strictness = "bytes" }: ComparisonPart = {},
): ChannelComparison {
  const channel = { name, format };
  return compareChannel(
    aChannel({ ...channel, text: golden }),
    aChannel({ ...channel, text: port }),
    {
      strictness,
      digest: aDigest,
    },
  );
}

/** The differences of a comparison as short texts: `kind path: golden -> port`. */
export function shownDifferences({ differences }: ChannelComparison): readonly string[] {
  return differences.map(
    ({ kind, path, golden = "", port = "" }) => `${kind} ${path}: ${golden} -> ${port}`,
  );
}

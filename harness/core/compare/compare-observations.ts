import type { Channel } from "../observation/observation.ts";
import type { Strictness } from "../scenario/scenario.ts";
import { compareChannel } from "./compare-channel.ts";
import type { ObservationOptions } from "./compare-options.ts";
import type { ChannelComparison } from "./difference.ts";
import { matchGlob } from "../observation/glob.ts";

/** Compare every channel either side has: the golden's in its order, then those only the port has. */
export function compareObservations(
  golden: readonly Channel[],
  port: readonly Channel[],
  options: ObservationOptions,
): readonly ChannelComparison[] {
  const goldenByName = new Map(golden.map((channel) => [channel.name, channel]));
  const portByName = new Map(port.map((channel) => [channel.name, channel]));
  const names = new Set([...goldenByName.keys(), ...portByName.keys()]);
  return Array.from(names, (name) =>
    compareChannel(goldenByName.get(name), portByName.get(name), {
      strictness: strictnessOf(name, options),
      digest: options.digest,
    }),
  );
}

/** The first declared step down that names the channel counts. */
function strictnessOf(name: string, { strictness }: ObservationOptions): Strictness {
  return strictness.find(({ channel }) => matchGlob(channel, name))?.strictness ?? "bytes";
}

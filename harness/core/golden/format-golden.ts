import { ObservationCutError } from "../errors/observation-cut-error.ts";
import type { CanonicalChannel } from "../observation/canonical-observation.ts";
import { assignFiles } from "./assign-files.ts";
import type { Digest } from "./digest.ts";
import { formatSeal } from "./format-seal.ts";
import { type GoldenFile, SEAL_FILE } from "./golden.ts";
import type { SealedChannel, SealFacts } from "./seal.ts";

/**
 * The files of a golden: one a channel, its canonical text byte for byte, and the seal last.
 * Throws `ObservationCutError` when a channel holds only the beginning of what was observed.
 */
export function formatGolden(
  channels: readonly CanonicalChannel[],
  facts: SealFacts,
  digest: Digest,
): readonly GoldenFile[] {
  for (const { name, cut } of channels) {
    if (cut !== undefined) throw new ObservationCutError(facts.scenario, name, cut);
  }
  const names = assignFiles(channels);
  const files = channels.map(({ text }, index) => ({ file: names[index] ?? "", text }));
  const sealed = channels.map((channel, index): SealedChannel => ({
    name: channel.name,
    format: channel.format,
    file: names[index] ?? "",
    sha256: digest(channel.text),
    ...(channel.unveiled === undefined ? {} : { veiled: true }),
    masking: channel.masking,
  }));
  const seal = formatSeal({ format: 1, ...facts, channels: sealed }, digest);
  return [...files, { file: SEAL_FILE, text: seal }];
}

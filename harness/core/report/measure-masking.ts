import type { Masking } from "../observation/canonical-observation.ts";

/** How many of all values rules replaced. */
export interface MaskingShare {
  readonly values: number;
  readonly masked: number;
  /** Rule id to number of values, sorted by id. */
  readonly byRule: Readonly<Record<string, number>>;
}

/** Add up what the rules replaced in channels, as their seals state it. */
export function measureMasking(channels: readonly { readonly masking: Masking }[]): MaskingShare {
  const byRule = new Map<string, number>();
  let values = 0;
  for (const { masking } of channels) {
    values += masking.values;
    for (const [rule, count] of Object.entries(masking.byRule)) {
      byRule.set(rule, (byRule.get(rule) ?? 0) + count);
    }
  }
  const sorted = [...byRule].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const masked = sorted.reduce((sum, [, count]) => sum + count, 0);
  return { values, masked, byRule: Object.fromEntries(sorted) };
}

/** What kind of promise a deviation breaks. */
export type DeviationCategory = "format" | "protocol" | "behavior" | "cosmetic";

/** A difference we know, with reason and an end. Any other difference in the same channel stays red. */
export interface Deviation {
  /** Unique in the register, e.g. `no-zstd-request-bodies`. */
  readonly id: string;
  /** Scenario id or glob. Every scenario it matches must show the difference, or it is stale there. */
  readonly scenario: string;
  /** Exact channel name. */
  readonly channel: string;
  /** Fingerprint of the channel's complete list of differences, as the report prints it. */
  readonly fingerprint: string;
  readonly category: DeviationCategory;
  readonly reason: string;
  readonly owner: string;
  readonly status: DeviationStatus;
  /** ISO date, e.g. `2026-01-31`. */
  readonly since: string;
  /** Last ISO date on which it counts. */
  readonly expires: string;
}

/** Accepted for good reason, or triaged: work is planned at `link`. */
export type DeviationStatus =
  { readonly kind: "accepted" } | { readonly kind: "triaged"; readonly link: string };

/** Declare the register of a target, in `scenarios/<target>/deviations.ts`. */
export function defineDeviations(register: readonly Deviation[]): readonly Deviation[] {
  return register;
}

import type { Digest } from "../golden/digest.ts";
import type { Strictness, StrictnessStep } from "../scenario/scenario.ts";

/** How one channel is compared. */
export interface ChannelOptions {
  /** The step the channel stands on; equal on it but not in bytes is `equivalent`. */
  readonly strictness: Strictness;
  readonly digest: Digest;
}

/** How whole observations are compared. */
export interface ObservationOptions {
  /** Declared steps down; channels that none names are compared in bytes. */
  readonly strictness: readonly StrictnessStep[];
  readonly digest: Digest;
}

import type { Channel } from "./observation.ts";

/** How many values of a channel were replaced, by rule. */
export interface Masking {
  /** Rule id to number of values it replaced. */
  readonly byRule: Readonly<Record<string, number>>;
  /** All values: JSON leaves, or words of a text. */
  readonly values: number;
}

/** A channel after canonicalization, with what it cost. */
export interface CanonicalChannel extends Channel {
  readonly masking: Masking;
  /** The canonical text before veiling; present only where a veil applied. Never stored in a golden. */
  readonly unveiled?: string;
}

/** What a golden holds and what two runs are compared by. */
export interface CanonicalObservation {
  readonly channels: readonly CanonicalChannel[];
}

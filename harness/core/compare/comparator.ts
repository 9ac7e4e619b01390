import type { Channel } from "../observation/observation.ts";
import type { Strictness } from "../scenario/scenario.ts";
import type { AlignedLines } from "./align-lines.ts";
import type { Found } from "./difference-list.ts";

/** Both sides of one channel whose texts differ. */
export interface ChannelPair {
  readonly golden: Channel;
  readonly port: Channel;
  readonly strictness: Strictness;
  /** The lines of both texts, aligned once, when first asked for. */
  readonly lines: () => AlignedLines;
}

/**
 * Finds the differences of one kind of channel, in document order, calling `add` for each. At `bytes` it finds at least
 * one whenever the texts differ; on a lower step it finds none when they are equal on that step.
 */
export type Comparator = (pair: ChannelPair, add: (found: Found) => void) => void;

import type { Masking } from "../observation/canonical-observation.ts";
import type { ChannelFormat } from "../observation/observation.ts";
import type { Evidence } from "../scenario/evidence.ts";

/**
 * How a golden was made. Only `captured` proves parity with the reference; scores never add classes up.
 * `recorded`: captured elsewhere, cannot be re-captured here; `derived`: from the reference's own schema
 * or rules; `contract`: from a written contract where no reference exists.
 */
export type HonestyClass = "captured" | "recorded" | "derived" | "contract";

/** Every honesty class, the strongest first. */
export const HONESTY_CLASSES: readonly HonestyClass[] = [
  "captured",
  "recorded",
  "derived",
  "contract",
];

/** The one executable a golden was made from. */
export interface SealedReference {
  readonly package: string;
  readonly version: string;
  /** SHA-256 of the executable, lower-case hex. */
  readonly sha256: string;
}

/** One channel of a golden and the file that holds its text. */
export interface SealedChannel {
  readonly name: string;
  readonly format: ChannelFormat;
  /** Path relative to the golden's folder, with `/`. */
  readonly file: string;
  /** SHA-256 of the file's text. */
  readonly sha256: string;
  /** Present when the file holds hashes of the text in place of the text. */
  readonly veiled?: true;
  readonly masking: Masking;
}

/** Everything the seal states that is not a channel. No wall-clock time, no machine path: capturing again gives the same bytes. */
export interface SealFacts {
  readonly scenario: string;
  readonly honesty: HonestyClass;
  readonly reference: SealedReference;
  readonly scenarioHash: string;
  readonly fixtureHash: string;
  /** Version of the ruleset: a golden of another one is refused. */
  readonly ruleset: string;
  readonly environmentHash: string;
  /** How many runs of the reference agreed. */
  readonly runs: number;
  /** The evidence that was seen. */
  readonly evidence: readonly Evidence[];
  /** Version of the harness that wrote it. */
  readonly capturedBy: string;
}

/** What `seal.json` holds. */
export interface Seal extends SealFacts {
  /** Version of the seal's own layout. */
  readonly format: 1;
  readonly channels: readonly SealedChannel[];
}

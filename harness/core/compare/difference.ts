/** What kind of disagreement was found at a place. */
export type DifferenceKind = "missing" | "extra" | "type" | "value" | "order";

/** One fact found by comparing, small enough to print. */
export interface Difference {
  readonly channel: string;
  /** JSON path such as `$.body.tools[2].name`, `line 12`, or `$` for the whole channel. */
  readonly path: string;
  readonly kind: DifferenceKind;
  /** Canonical golden side, bounded to about 2,000 characters; absent when `kind` is `extra`. */
  readonly golden?: string;
  /** Canonical port side, bounded likewise; absent when `kind` is `missing`. */
  readonly port?: string;
}

/** How equal one channel is on both sides. */
export type Equality = "identical" | "equivalent" | "different";

/** The result of comparing one channel. */
export interface ChannelComparison {
  readonly channel: string;
  readonly equality: Equality;
  /** In document order; bounded, `omitted` counts the rest. */
  readonly differences: readonly Difference[];
  readonly omitted: number;
  /** SHA-256 over the complete list of differences, also those omitted: what a deviation pins. */
  readonly fingerprint: string;
  /** Unified diff of the canonical texts for people, bounded; empty when equal. */
  readonly patch: string;
}

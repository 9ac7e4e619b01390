/** Where a rule looks. A rule without a path looks at the whole text and must say why in `because`. */
export interface Place {
  /** Channel name glob, e.g. `stderr*`, `requests/*`; `**` is every channel. */
  readonly channel: string;
  /** JSON path pattern (json and jsonl channels), relative to each line of a jsonl channel. */
  readonly path?: string;
  /** What is looked at there, default `string`. A `key` is the member name the path ends in. */
  readonly leaf?: "string" | "number" | "key";
  /** Scenario id glob, default every scenario. */
  readonly scenario?: string;
}

/**
 * How a value must relate to the run to be explained by chance.
 * `clock`: an instant between the run's start and end. `clock-order`: also never before the one seen last in
 * the channel. `length`: a time span no longer than the run. `near-day`: a calendar field of the run's day, or
 * of the day before or after (time zones).
 */
export type Check =
  | { readonly kind: "clock" | "clock-order"; readonly spelling: ClockSpelling }
  | { readonly kind: "length"; readonly unit: "ms" | "s" | "ns" }
  | { readonly kind: "near-day"; readonly field: "date" | "year" | "month" | "day" };

/** How an instant is written. RFC 3339 in UTC with `Z`; `local-file` is `YYYY-MM-DDTHH-MM-SS`. */
export type ClockSpelling = "rfc3339" | "local-file" | "unix-s" | "unix-ms";

/** A form of value. All patterns are regular expression sources over the SOURCE spelling (JSON escapes included). */
export interface Find {
  /** What stands in its place, e.g. `chunk-id:hex6`; numbered ones get `:1`, `:2`… */
  readonly placeholder: string;
  /** What must stand before it, and stays. */
  readonly before?: string;
  /** The value: all of it is replaced. Must not hold capturing groups. */
  readonly value: string;
  /** What must follow it, and stays. */
  readonly after?: string;
  /** `first`: equal values get equal numbers in every channel. `known`: only values numbered before. */
  readonly numbered?: "first" | "known";
  readonly check?: Check;
}

interface RuleBase {
  readonly id: string;
  /** Why two runs may differ here without meaning. */
  readonly because: string;
  /** Where this is known from. */
  readonly source: string;
}

/** Replace values of an exact form at exact places. */
export interface MaskRule extends RuleBase {
  readonly kind: "mask";
  readonly places: readonly Place[];
  readonly finds: readonly Find[];
}

/** Give what the lab drew (its directories, its ports) the names it has in every run. Looks everywhere. */
export interface NameRule extends RuleBase {
  readonly kind: "name";
  readonly names: "paths" | "ports";
}

/** Number the UUIDs of one version by first appearance. Looks everywhere. */
export interface UuidRule extends RuleBase {
  readonly kind: "uuid";
  readonly version: "4" | "7";
}

/** Sort the members of the objects at these places by key, each with its bytes. */
export interface SortRule extends RuleBase {
  readonly kind: "sort-members";
  readonly places: readonly Place[];
}

/** Replace a number that only repeats how long observed text is, when it does. */
export interface LengthRule extends RuleBase {
  readonly kind: "length";
  /** `body`: the content-length header of a request. `files`: numbers at `places`, of a file that is a channel. */
  readonly of: "body" | "files";
  readonly places: readonly Place[];
}

/** One reason why runs may differ. Pure data, so that the ruleset can be hashed into a seal. */
export type Rule = MaskRule | NameRule | UuidRule | SortRule | LengthRule;

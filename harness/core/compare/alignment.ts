/** An index on the golden side and the index of its equal on the port side. */
export type Pair = readonly [golden: number, port: number];

/** What makes two elements equal. */
export type Key = string | number;

/** A part of both sequences that is still to be aligned; ends are exclusive. */
export interface Gap {
  readonly from: Pair;
  readonly to: Pair;
}

/** One event of a server-sent-event stream: sent as `event: <type>` + `data: <json>`. */
export type SseEvent = { readonly type: string } & Readonly<Record<string, unknown>>;

/** A piece of a response body, sent in order. */
export type Chunk =
  | { readonly kind: "event"; readonly event: SseEvent }
  /** Bytes as they are, for malformed streams. */
  | { readonly kind: "raw"; readonly text: string }
  | { readonly kind: "delay"; readonly ms: number }
  /** Wait until the subject has made a file appear (path relative to the lab) or the deadline passes. */
  | { readonly kind: "gate"; readonly untilFile: string }
  /** Destroy the socket: the client sees a broken transport, not an end. */
  | { readonly kind: "cut" };

/** What a request must look like to be answered by a step. All given parts must hold. */
export interface RequestMatch {
  readonly method?: string;
  readonly path?: string;
  /** A text that must occur in the decoded body. */
  readonly bodyContains?: string;
  readonly header?: { readonly name: string; readonly contains: string };
}

/** One scripted answer of the model server. Without `match` it answers the next request in order. */
export interface ModelStep {
  readonly match?: RequestMatch;
  /** HTTP status, default 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly chunks: readonly Chunk[];
}

/** The whole conversation of a scenario with its model server. */
export interface ModelScript {
  readonly steps: readonly ModelStep[];
}

/** One HTTP request as a backend received it. */
export interface RecordedRequest {
  /** Name of the backend, e.g. `model`. */
  readonly backend: string;
  readonly method: string;
  /** Path with query, as sent. */
  readonly path: string;
  /** `1.1` unless the client spoke an older version. */
  readonly httpVersion: string;
  /** `name: value` lines in the order and case in which they were sent. */
  readonly headers: readonly string[];
  /** Body after content decoding (zstd, gzip, deflate, br). */
  readonly body: Buffer;
}

import type { IncomingHttpHeaders } from "node:http";

/** Why a response did not complete, in the words a user sees, and whether another try may help. */
export interface TurnFailure {
  readonly message: string;
  readonly retryable: boolean;
  /** How long the server asked to wait before another try. */
  readonly delayMs: number | undefined;
  /** Fails before any response began, so that the request itself may be repeated. */
  readonly atRequest: boolean;
  /** What else the failure tells of the account or the thread. */
  readonly tells?: FailureNews;
}

/** Facts that a failure brings and that are recorded. */
export type FailureNews =
  /** The limits of the account, in the answer's headers. */
  | { readonly kind: "rate-limits"; readonly headers: IncomingHttpHeaders }
  /** The model's context window is used up. */
  | { readonly kind: "context-full" };

/** A failure that another try cannot heal. */
export function finalFailure(message: string): TurnFailure {
  return { message, retryable: false, delayMs: undefined, atRequest: false };
}

/** A stream that broke off. */
export function brokenStream(cause: string, delayMs?: number): TurnFailure {
  const message = `stream disconnected before completion: ${cause}`;
  return { message, retryable: true, delayMs, atRequest: false };
}

/** The way a failure travels out of a stream of events. */
export class TurnFailedError extends Error {
  readonly failure: TurnFailure;

  constructor(failure: TurnFailure) {
    super(failure.message);
    this.name = new.target.name;
    this.failure = failure;
  }
}

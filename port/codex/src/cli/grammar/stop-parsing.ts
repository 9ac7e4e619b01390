/** The usage an error shows: the one of a command's help page, or lines made for this error. */
export type Usage =
  | { readonly kind: "page"; readonly path: readonly string[] }
  | { readonly kind: "lines"; readonly text: string };

/** A wrong command line. */
export interface UsageError {
  readonly kind: "usage-error";
  readonly message: string;
  readonly tips: readonly string[];
  readonly usage: Usage | undefined;
}

/** Why parsing a command line ended before there was anything to run. */
export type StopReason =
  | UsageError
  /** A help page was asked for, or is the answer to too little (`isError`). */
  | {
      readonly kind: "help";
      readonly path: readonly string[];
      readonly isLong: boolean;
      readonly isError: boolean;
    }
  | { readonly kind: "version"; readonly path: readonly string[] };

/** Thrown by the parser: there is nothing to run, and `reason` says what to print. */
export class StopParsing extends Error {
  readonly reason: StopReason;

  constructor(reason: StopReason) {
    super(reason.kind);
    this.name = "StopParsing";
    this.reason = reason;
  }
}

/** The error of a wrong command line. */
export function usageError({
  message,
  tips = [],
  usage,
}: {
  readonly message: string;
  readonly tips?: readonly string[];
  readonly usage?: Usage;
}): StopParsing {
  return new StopParsing({ kind: "usage-error", message, tips, usage });
}

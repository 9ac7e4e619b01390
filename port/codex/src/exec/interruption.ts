/** Thrown where a turn was going on when the user stopped it. */
export class TurnInterruptedError extends Error {
  constructor() {
    super("the user stopped the turn");
    this.name = new.target.name;
  }
}

/** The user's wish to stop a turn. */
export interface Interruption {
  /** Rejects with TurnInterruptedError when the user stops the turn. */
  readonly whenStopped: Promise<never>;
  isStopped(): boolean;
  /** Stop listening to the user. */
  end(): void;
}

/** Listen for the signal that Ctrl-C sends. */
export function listenForInterrupt(): Interruption {
  const controller = new AbortController();
  const { signal } = controller;
  const whenStopped = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new TurnInterruptedError()));
  });
  whenStopped.catch(() => {}); // nobody may be waiting
  const onSignal = (): void => {
    controller.abort();
  };
  process.on("SIGINT", onSignal);
  return {
    whenStopped,
    isStopped: () => signal.aborted,
    end() {
      process.off("SIGINT", onSignal);
    },
  };
}

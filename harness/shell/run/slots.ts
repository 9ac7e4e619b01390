/** A limited number of places in which subjects may run at the same time. */
export interface Slots {
  /** Wait for a place, run an action in it, and free it for the next in line, also when the action fails. */
  run<Result>(action: () => Promise<Result>): Promise<Result>;
}

/**
 * Create places for `count` subjects. One scenario more than places may be under way: while its traces are read,
 * the next subject already runs, so that reading costs no time of its own.
 */
export function createSlots(count: number): Slots {
  const waiting: (() => void)[] = [];
  let free = count;
  return {
    async run(action) {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await action();
      } finally {
        const next = waiting.shift();
        if (next === undefined) free += 1;
        else next();
      }
    },
  };
}

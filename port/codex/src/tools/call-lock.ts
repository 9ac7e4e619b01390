import { setImmediate } from "node:timers/promises";

/** Lets tools run side by side, or alone. */
export interface CallLock {
  /** Run `work` when its turn has come: shared work together, exclusive work by itself. */
  run<T>(kind: "shared" | "exclusive", work: () => Promise<T>): Promise<T>;
}

/** Create a lock that serves in the order of asking. */
export function createCallLock(): CallLock {
  let exclusive: Promise<unknown> = Promise.resolve();
  let shared: Promise<unknown>[] = [];

  return {
    async run(kind, work) {
      if (kind === "shared") {
        const result = runAfter(exclusive, work);
        shared.push(result.catch(() => {}));
        return await result;
      }
      // What has ended is told before the next thing happens.
      const before = Promise.all([exclusive, ...shared]).then(async () => await setImmediate());
      const result = runAfter(before, work);
      exclusive = result.catch(() => {});
      shared = [];
      return await result;
    },
  };
}

async function runAfter<T>(before: Promise<unknown>, work: () => Promise<T>): Promise<T> {
  await before;
  return await work();
}

import type { Lab } from "./lab.ts";

const pending = new Set<Promise<void>>();

/** Remove a lab in the background: the next scenario need not wait for it. */
export function disposeLater(lab: Lab): void {
  const removal = lab[Symbol.asyncDispose]().finally(() => pending.delete(removal));
  pending.add(removal);
}

/** Wait until every lab given to `disposeLater` is gone. */
export async function allLabsDisposed(): Promise<void> {
  await Promise.all(pending);
}

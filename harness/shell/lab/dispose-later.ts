import type { Lab } from "./lab.ts";

const pending = new Set<Promise<void>>();

/** Remove a lab in the background: the next scenario need not wait for it. */
export function disposeLater(lab: Lab): void {
  const removal = dispose(lab);
  pending.add(removal);
  void removal.finally(() => pending.delete(removal));
}

/** Wait until every lab given to `disposeLater` is gone. */
export async function allLabsDisposed(): Promise<void> {
  await Promise.all(pending);
}

async function dispose(lab: Lab): Promise<void> {
  await lab[Symbol.asyncDispose]();
}

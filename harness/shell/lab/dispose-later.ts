import type { Lab } from "./lab.ts";
import { removeLabs } from "./remove-labs.ts";

/** Labs removed by one process: starting one costs as much as removing several. */
const BATCH = 8;

const waiting: string[] = [];
const pending = new Set<Promise<void>>();

/** Remove a lab in the background, together with others: no scenario waits for it. */
export function disposeLater(lab: Lab): void {
  waiting.push(lab.paths.root);
  if (waiting.length >= BATCH) flush();
}

/** Wait until every lab given to `disposeLater` is gone. */
export async function allLabsDisposed(): Promise<void> {
  flush();
  await Promise.all(pending);
}

function flush(): void {
  const roots = waiting.splice(0);
  if (roots.length === 0) return;
  const removal = removeLabs(roots);
  pending.add(removal);
  void removal.finally(() => pending.delete(removal));
}

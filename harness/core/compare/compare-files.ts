import { compareJson } from "./compare-json.ts";
import type { Comparator } from "./comparator.ts";
import type { Found } from "./difference-list.ts";

/**
 * Compare the `tree` channel: which entries a run left, and of which type, mode, link target and size.
 * A whole entry is at `$["workspace/a.txt"]`, one of its facts at `$["workspace/a.txt"].mode`.
 */
export const compareFiles: Comparator = (pair, add) => {
  compareJson(pair, (found) => add(asFileDifference(found)));
};

/** A file where a link was is another type of entry, not another value. */
function asFileDifference(found: Found): Found {
  return found.kind === "value" && found.path.endsWith("].is") ? { ...found, kind: "type" } : found;
}

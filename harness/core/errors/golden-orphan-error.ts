import { HarnessError } from "./harness-error.ts";

/** Thrown when goldens lie around whose scenario no longer exists: they would never be compared again. */
export class GoldenOrphanError extends HarnessError {
  readonly code = "GOLDEN_ORPHAN";
  readonly exitCode = 2;

  constructor(ids: readonly string[], root: string) {
    const named = ids.slice(0, 5).map((id) => `"${id}"`);
    const more = ids.length > 5 ? ` and ${ids.length - 5} more` : "";
    super(`Cannot use the goldens in "${root}": no scenario for ${named.join(", ")}${more}`, {
      hint: `Restore the scenario, or run \`git rm -r ${root}/${ids[0] ?? ""}\``,
    });
  }
}

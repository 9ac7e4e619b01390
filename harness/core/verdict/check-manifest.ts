import { matchGlob } from "../observation/glob.ts";
import type { Problem } from "./problem.ts";
import type { UnsupportedEntry } from "./unsupported.ts";

/** Entries of a port's manifest that match no scenario: mistyped, or left over from one that is gone. */
export function checkManifest(
  unsupported: readonly UnsupportedEntry[],
  known: readonly string[],
): readonly Problem[] {
  return unsupported
    .filter(({ scenario }) => !known.some((id) => matchGlob(scenario, id)))
    .map(({ scenario }) => ({
      kind: "register",
      message: `the port's manifest declares "${scenario}" unsupported, but no scenario matches it`,
    }));
}

import type { Difference } from "../../core/compare/difference.ts";

/** Places listed; the rest is counted. */
const SHOWN = 5;

/** Where differences are, bounded for reading. */
export function listPlaces(differences: readonly Difference[]): readonly string[] {
  const places = differences.map(({ channel, path }) => `${channel} ${path}`);
  const more = places.length > SHOWN ? [`${places.length - SHOWN} more`] : [];
  return [...places.slice(0, SHOWN), ...more];
}

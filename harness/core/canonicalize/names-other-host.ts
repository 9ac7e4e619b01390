import type { HostFacts } from "../observation/observation.ts";

/** Placeholders that stand for a fact of the machine. */
const FACTS: ReadonlyMap<string, keyof HostFacts> = new Map([
  ["zone:iana", "zone"],
  ["os:release-arch", "system"],
]);

/** Whether a value tells of another machine than the one that is known: that is no chance, and must stay. */
export function namesOtherHost(
  placeholder: string,
  value: string,
  host: HostFacts | undefined,
): boolean {
  const fact = FACTS.get(placeholder);
  const known = fact === undefined ? undefined : host?.[fact];
  return known !== undefined && known !== value;
}

import { matchGlob } from "../observation/glob.ts";
import type { Deviation } from "./deviation.ts";
import type { Problem } from "./problem.ts";

/** What is wrong with the register by itself: unmatched, expired or repeated entries, dates that are none. */
export function checkRegister(
  register: readonly Deviation[],
  { known, today }: { readonly known: readonly string[]; readonly today: string },
): readonly Problem[] {
  const ids = new Set<string>();
  return register.flatMap((entry): readonly Problem[] => {
    const isRepeated = ids.has(entry.id);
    ids.add(entry.id);
    const faults = [
      ...(isRepeated ? ["its id is used twice"] : []),
      ...(known.some((id) => matchGlob(entry.scenario, id))
        ? []
        : [`no scenario matches "${entry.scenario}"`]),
      ...datesOf(entry, today),
    ];
    return faults.map((fault) => ({
      kind: "register",
      message: `deviation "${entry.id}": ${fault}`,
    }));
  });
}

function datesOf({ since, expires }: Deviation, today: string): readonly string[] {
  const wrong = [since, expires].filter((date) => !/^\d{4}-\d{2}-\d{2}$/u.test(date));
  if (wrong.length > 0) return wrong.map((date) => `"${date}" is no date like 2026-01-31`);
  return expires < today ? [`it expired on ${expires}`] : [];
}

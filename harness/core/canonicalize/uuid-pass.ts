import { relateInstant } from "./check-value.ts";
import type { Pass } from "./pass.ts";
import type { UuidRule } from "./rule.ts";
import type { Session } from "./session.ts";

/** From the first hyphen on: an engine finds a hyphen fast, and eight hex digits slowly. */
const TAIL = /-[0-9a-f]{4}-([47])[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?![0-9a-zA-Z])/g;
/** An id may follow a JSON escape such as the two characters of a newline. */
const HEAD = /(?:^|[^0-9a-zA-Z]|\\[bfnrt])[0-9a-f]{8}$/;
const HEAD_LENGTH = 8;

/** Create the pass that numbers UUIDs. Upper case and other versions are another format and stay. */
export function createUuidPass(rules: readonly UuidRule[], session: Session): Pass {
  const names = new Map<string, string | undefined>();
  return ({ text }) => {
    const out: string[] = [];
    const counts = rules.map(() => 0);
    let from = 0;
    for (const match of text.matchAll(TAIL)) {
      const start = match.index - HEAD_LENGTH;
      const at = rules.findIndex((rule) => rule.version === match[1]);
      if (start < from || at < 0 || !HEAD.test(text.slice(Math.max(0, start - 2), match.index)))
        continue;
      const uuid = text.slice(start, match.index + match[0].length);
      if (!names.has(uuid)) names.set(uuid, nameUuid(uuid, match[1] ?? "", session));
      const name = names.get(uuid);
      if (name === undefined) continue;
      counts[at] = (counts[at] ?? 0) + 1;
      out.push(text.slice(from, start), name);
      from = start + uuid.length;
    }
    for (const [at, rule] of rules.entries()) session.count(rule.id, counts[at] ?? 0);
    return out.length === 0 ? text : out.join("") + text.slice(from);
  };
}

/** Undefined when chance does not explain the id: the scenario gave it, or its clock is not of this run. */
function nameUuid(uuid: string, version: string, session: Session): string | undefined {
  if (session.given.has(uuid)) return undefined;
  let type = `uuid${version}`;
  if (version === "7") {
    const drawnAtMs = Number.parseInt(uuid.slice(0, 8) + uuid.slice(9, 13), 16);
    const relation = relateInstant(drawnAtMs, session.run);
    if (relation === "constant") return undefined;
    if (relation !== "explained") type += `:${relation}`;
  }
  return `<${type}:${session.numbers.number(type, uuid)}>`;
}

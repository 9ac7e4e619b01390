import { relateInstant } from "./check-value.ts";
import { detach } from "./numbers.ts";
import type { Pass } from "./pass.ts";
import type { UuidRule } from "./rule.ts";
import type { Session } from "./session.ts";

/** From the first hyphen on: an engine finds a hyphen fast, and eight hex digits slowly. */
const TAIL = /-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}(?![0-9a-zA-Z])/g;
const WORD = /[0-9a-zA-Z]/;
/** The two characters of an escaped newline may stand before an id. */
const ESCAPE = /\\[bfnrt]/;
const VERSION_AT = 14;
const HEAD_LENGTH = 8;
const UUID_LENGTH = 36;
const CODE_OF_4 = 0x34;

/** Create the pass that numbers UUIDs. Upper case and other versions are another format and stay. */
export function createUuidPass(rules: readonly UuidRule[], session: Session): Pass {
  const ruleIds = new Map(rules.map(({ version, id }) => [version, id]));
  const names = new Map<string, string | undefined>();
  const nameOf = (uuid: string): string | undefined => {
    const known = names.get(uuid);
    if (known !== undefined || names.has(uuid)) return known;
    const name = nameUuid(uuid, session);
    names.set(detach(uuid), name);
    return name;
  };
  return () => (text) => {
    const out: string[] = [];
    const counts = { "4": 0, "7": 0 };
    let from = 0;
    TAIL.lastIndex = 0;
    while (TAIL.test(text)) {
      const end = TAIL.lastIndex;
      const start = end - UUID_LENGTH;
      const version = text.charCodeAt(start + VERSION_AT) === CODE_OF_4 ? "4" : "7";
      if (start < from || !ruleIds.has(version) || !hasHead(text, start)) continue;
      const name = nameOf(text.slice(start, end));
      if (name === undefined) continue;
      counts[version]++;
      out.push(text.slice(from, start), name);
      from = end;
    }
    for (const [version, id] of ruleIds) session.count(id, counts[version]);
    return out.length === 0 ? text : out.join("") + text.slice(from);
  };
}

/** Eight hex digits, and before them no letter or digit but the last character of a JSON escape. */
function hasHead(text: string, start: number): boolean {
  for (let at = start; at < start + HEAD_LENGTH; at++) {
    const code = text.charCodeAt(at);
    if (!(isDigit(code) || (code >= 0x61 && code <= 0x66))) return false;
  }
  return !WORD.test(text.charAt(start - 1)) || ESCAPE.test(text.slice(start - 2, start));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Undefined when chance does not explain the id: the scenario gave it, or its clock is not of this run. */
function nameUuid(uuid: string, session: Session): string | undefined {
  if (session.given.has(uuid)) return undefined;
  const version = uuid.charAt(VERSION_AT);
  let type = `uuid${version}`;
  if (version === "7") {
    const drawnAtMs = Number.parseInt(uuid.slice(0, 8) + uuid.slice(9, 13), 16);
    const relation = relateInstant(drawnAtMs, session.run);
    if (relation === "constant") return undefined;
    if (relation !== "explained") type += `:${relation}`;
  }
  return `<${type}:${session.numbers.number(type, uuid)}>`;
}

import { checkValue, type CheckMemory } from "./check-value.ts";
import { namesOtherHost } from "./names-other-host.ts";
import type { Find } from "./rule.ts";
import type { Session } from "./session.ts";

/** A find ready to be searched for, with what it saw in the current channel. */
export interface PreparedFind {
  readonly find: Find;
  readonly pattern: RegExp;
  readonly memory: CheckMemory;
}

/**
 * How the text to be searched is bounded: a `leaf`'s `^` is its beginning, a `text`'s the beginning of any
 * line, and a `number` must match as a whole.
 */
export type FindScope = "leaf" | "text" | "number";

/** Compile a find for one channel. */
export function prepareFind(find: Find, scope: FindScope): PreparedFind {
  const after = find.after === undefined ? "" : `(?=${find.after})`;
  const source = `(${find.before ?? ""})(${find.value})${after}`;
  const pattern =
    scope === "number"
      ? new RegExp(`^${source}$`, "g")
      : new RegExp(source, scope === "text" ? "gm" : "g");
  return { find, pattern, memory: { lastMs: Number.NEGATIVE_INFINITY } };
}

/** Replace the values a find explains, and count them. Returns the same string when there are none. */
export function replaceFind(
  text: string,
  prepared: PreparedFind,
  { session, ruleId }: { readonly session: Session; readonly ruleId: string },
): string {
  const { find, pattern, memory } = prepared;
  let out = "";
  let from = 0;
  let count = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [whole, before = "", value = ""] = match;
    if (whole === "") pattern.lastIndex++;
    const name = nameValue(value, find, { session, memory });
    if (name === undefined) continue;
    out += text.slice(from, match.index + before.length) + name;
    from = match.index + before.length + value.length;
    count++;
  }
  if (count === 0) return text;
  session.count(ruleId, count);
  return out + text.slice(from);
}

function nameValue(
  value: string,
  find: Find,
  { session, memory }: { readonly session: Session; readonly memory: CheckMemory },
): string | undefined {
  let { placeholder } = find;
  if (namesOtherHost(placeholder, value, session.run.host)) return undefined;
  if (find.check !== undefined) {
    const relation = checkValue(value, find.check, { run: session.run, memory });
    if (relation === "constant") return undefined;
    if (relation !== "explained") placeholder += `:${relation}`;
  }
  if (find.numbered === undefined) return `<${placeholder}>`;
  const number =
    find.numbered === "known"
      ? session.numbers.known(placeholder, value)
      : session.numbers.number(placeholder, value);
  return number === undefined ? undefined : `<${placeholder}:${number}>`;
}

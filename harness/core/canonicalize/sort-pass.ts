import { JsonSyntaxError } from "../observation/json-syntax-error.ts";
import { scanJson } from "../observation/scan-json.ts";
import { walkJsonPaths } from "../observation/walk-json-paths.ts";
import type { Pass } from "./pass.ts";
import { createPlaceIndex, type ChannelPlaces } from "./place-index.ts";
import type { SortRule } from "./rule.ts";
import type { Session } from "./session.ts";

interface Member {
  readonly key: string;
  readonly start: number;
  end: number;
}

/** Create the pass that sorts the members of objects whose order the reference draws at random. */
export function createSortPass(rules: readonly SortRule[], session: Session): Pass {
  const placesOf = createPlaceIndex(rules);
  return (channel) => {
    const places = placesOf(channel, session.scenarioId);
    if (places.paths.dead) return (piece) => piece;
    const sort = (text: string): string => sortPlaces(text, places, session);
    return channel.format === "jsonl" ? (piece) => mapLines(piece, places, sort) : sort;
  };
}

/** Only lines in which a key of the paths occurs are worth a walk. */
function mapLines(
  text: string,
  { lastKeys }: ChannelPlaces<SortRule>,
  sort: (line: string) => string,
): string {
  if (lastKeys === undefined) return sort(text);
  const out: string[] = [];
  let from = 0;
  const next = (): number => {
    const hits = lastKeys.map((key) => text.indexOf(`"${key}"`, from)).filter((hit) => hit >= 0);
    return hits.length === 0 ? -1 : Math.min(...hits);
  };
  for (let hit = next(); hit >= 0; hit = next()) {
    const start = text.lastIndexOf("\n", hit) + 1;
    const newline = text.indexOf("\n", hit);
    const end = newline < 0 ? text.length : newline;
    out.push(text.slice(from, start), sort(text.slice(start, end)));
    from = end;
  }
  return out.length === 0 ? text : out.join("") + text.slice(from);
}

function sortPlaces(text: string, { paths }: ChannelPlaces<SortRule>, session: Session): string {
  const out: string[] = [];
  let from = 0;
  let opened = -1;
  let ruleId = "";
  walkJsonPaths(text, paths, {
    open(targets, at) {
      if (opened >= 0) return;
      opened = at;
      ruleId = targets[0]?.rule.id ?? "";
    },
    close(_targets, end) {
      const sorted = sortMembers(text.slice(opened, end));
      out.push(text.slice(from, opened), sorted.text);
      session.count(ruleId, sorted.free);
      from = end;
      opened = -1;
    },
  });
  return out.length === 0 ? text : out.join("") + text.slice(from);
}

/**
 * Sort the members of an object by the spelling of their keys; white space between members stays in place.
 * `free` is how many members have a free order: all of several, whichever order was drawn this time.
 */
export function sortMembers(object: string): { readonly text: string; readonly free: number } {
  const members = membersOf(object);
  const sorted = members.toSorted((one, other) =>
    one.key < other.key ? -1 : Number(one.key > other.key),
  );
  let text = "";
  let from = 0;
  for (const [at, place] of members.entries()) {
    const member = sorted[at] ?? place;
    text += object.slice(from, place.start) + object.slice(member.start, member.end);
    from = place.end;
  }
  return { text: text + object.slice(from), free: members.length > 1 ? members.length : 0 };
}

function membersOf(object: string): readonly Member[] {
  const members: Member[] = [];
  let depth = 0;
  const endAt = (end: number): void => {
    const last = members.at(-1);
    if (depth === 1 && last !== undefined) last.end = end;
  };
  try {
    scanJson(object, {
      open() {
        depth++;
      },
      close(_container, end) {
        depth--;
        endAt(end);
      },
      key(start, end) {
        if (depth === 1) members.push({ key: object.slice(start, end), start, end });
      },
      leaf(_type, _start, end) {
        endAt(end);
      },
    });
  } catch (error) {
    if (error instanceof JsonSyntaxError) return [];
    throw error;
  }
  return object.startsWith("{") ? members : [];
}

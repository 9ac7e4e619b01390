import { alignSequences } from "./align-sequences.ts";
import type { Pair } from "./alignment.ts";
import { itemIdentity } from "./item-identity.ts";
import { jsonMeaning } from "./json-meaning.ts";
import type { JsonNode } from "./json-node.ts";
import { type Unpaired, unpairedBetween } from "./unpaired-between.ts";

/** An element of one side, or the same element of both, perhaps changed. Indexes count from 0. */
export interface AlignedItem {
  readonly golden?: number;
  readonly port?: number;
  /** The element stands before or behind others than in the golden. */
  readonly moved: boolean;
}

/** An element as it is written, and its value, read only where the writing does not decide. */
export interface Item {
  readonly raw: string;
  readonly read: () => JsonNode;
}

interface Lists {
  readonly golden: readonly Item[];
  readonly port: readonly Item[];
}

/**
 * Say which elements of two lists are the same: first those written equally, then those that mean the same, also where
 * they stand elsewhere, then those of the same identity, and last those at the same place. So that one insertion is one
 * difference, and one changed leaf is one leaf. In document order.
 */
export function alignItems(golden: readonly Item[], port: readonly Item[]): readonly AlignedItem[] {
  const lists: Lists = { golden, port };
  const written = alignSequences(
    golden.map(({ raw }) => raw),
    port.map(({ raw }) => raw),
  );
  const meant = refine(lists, jsonMeaning, { pairs: written, moved: [] });
  const moved = findMoved(lists, meant);
  const known = refine(lists, itemIdentity, { pairs: meant, moved });
  const gaps = unpairedBetween(lists, known, moved);
  return inDocumentOrder([
    ...known.map(([from, to]): AlignedItem => ({ golden: from, port: to, moved: false })),
    ...moved.map(([from, to]): AlignedItem => ({ golden: from, port: to, moved: true })),
    ...gaps.flatMap(pairByPlace),
  ]);
}

interface Found {
  readonly pairs: readonly Pair[];
  readonly moved: readonly Pair[];
}

/** Pair more elements by a weaker key, only between elements that are paired already. */
function refine(
  lists: Lists,
  key: (node: JsonNode) => string,
  { pairs, moved }: Found,
): readonly Pair[] {
  const more = unpairedBetween(lists, pairs, moved).flatMap((gap) => {
    if (isDecided(gap)) return [];
    const found = alignSequences(
      keysOf(lists.golden, gap.golden, key),
      keysOf(lists.port, gap.port, key),
    );
    return found.map(([from, to]): Pair => [gap.golden[from] ?? 0, gap.port[to] ?? 0]);
  });
  return [...pairs, ...more].toSorted(([a], [b]) => a - b);
}

/** Whether nothing is to be chosen: one side has nothing, or both have one element, which the place pairs. */
function isDecided({ golden, port }: Unpaired): boolean {
  return golden.length === 0 || port.length === 0 || (golden.length === 1 && port.length === 1);
}

/** Elements left over on both sides that mean the same. */
function findMoved(lists: Lists, pairs: readonly Pair[]): readonly Pair[] {
  const gaps = unpairedBetween(lists, pairs, []);
  const golden = gaps.flatMap((gap) => gap.golden);
  const port = gaps.flatMap((gap) => gap.port);
  if (golden.length === 0 || port.length === 0) return [];
  if (gaps.length === 1 && gaps.every(isDecided)) return [];
  const places = new Map<string, number[]>();
  keysOf(lists.port, port, jsonMeaning).forEach((meaning, index) => {
    const known = places.get(meaning);
    if (known === undefined) places.set(meaning, [port[index] ?? 0]);
    else known.push(port[index] ?? 0);
  });
  return keysOf(lists.golden, golden, jsonMeaning).flatMap((meaning, index): readonly Pair[] => {
    const place = places.get(meaning)?.shift();
    return place === undefined ? [] : [[golden[index] ?? 0, place]];
  });
}

function pairByPlace({ golden, port }: Unpaired): readonly AlignedItem[] {
  const length = Math.max(golden.length, port.length);
  return Array.from({ length }, (_, place): AlignedItem => {
    const from = golden[place];
    const to = port[place];
    return {
      ...(from === undefined ? {} : { golden: from }),
      ...(to === undefined ? {} : { port: to }),
      moved: false,
    };
  });
}

/** By golden index; an element only the port has stands behind the one it follows there. */
function inDocumentOrder(items: readonly AlignedItem[]): readonly AlignedItem[] {
  const place = new Map<AlignedItem, number>();
  let before = -1;
  for (const item of items.toSorted((a, b) => (a.port ?? -1) - (b.port ?? -1))) {
    if (item.golden !== undefined && item.port !== undefined) before = item.golden;
    place.set(item, item.golden ?? before + 0.5);
  }
  return items.toSorted(
    (a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0) || (a.port ?? 0) - (b.port ?? 0),
  );
}

function keysOf(
  items: readonly Item[],
  indexes: readonly number[],
  key: (node: JsonNode) => string,
): readonly string[] {
  return indexes.map((index) => {
    const item = items[index];
    return item === undefined ? "" : key(item.read());
  });
}

import type { Digest } from "../golden/digest.ts";
import { clipText } from "./clip-text.ts";
import type { Difference } from "./difference.ts";

/** Differences a channel's comparison lists; the rest is counted. */
const LIST_LIMIT = 200;
/** Characters hashed at once, so that no number of differences makes a text too long. */
const HASH_CHUNK = 1 << 20;

/** A difference as a comparator finds it: unclipped, without its channel. */
export interface Found extends Omit<Difference, "channel"> {
  /** What the fingerprint must hold beyond what people see. */
  readonly pin?: string;
}

/** Collects what comparators find: bounded for people, complete in its fingerprint. */
export interface DifferenceList {
  readonly channel: string;
  readonly add: (found: Found) => void;
  readonly count: () => number;
  readonly finish: () => {
    readonly differences: readonly Difference[];
    readonly omitted: number;
    readonly fingerprint: string;
  };
}

/** Start an empty list for one channel. */
export function createDifferenceList(channel: string, digest: Digest): DifferenceList {
  const differences: Difference[] = [];
  let count = 0;
  let hashed = "";
  const clip = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : clipText(text, digest);
  return {
    channel,
    add({ path, kind, golden, port, pin }) {
      count += 1;
      hashed += [channel, path, kind, golden, port, pin].map(measured).join("");
      if (hashed.length > HASH_CHUNK) hashed = `${digest(hashed)}\n`;
      if (differences.length >= LIST_LIMIT) return;
      const sides = { golden: clip(golden), port: clip(port) };
      differences.push({ channel, path, kind, ...withoutUndefined(sides) });
    },
    count: () => count,
    finish: () => ({
      differences,
      omitted: count - differences.length,
      fingerprint: count === 0 ? "" : digest(hashed),
    }),
  };
}

/** A text that cannot be mistaken for parts of its neighbours. */
function measured(text: string | undefined): string {
  return text === undefined ? "-;" : `${text.length}:${text};`;
}

function withoutUndefined(sides: {
  readonly golden: string | undefined;
  readonly port: string | undefined;
}): Pick<Difference, "golden" | "port"> {
  return {
    ...(sides.golden === undefined ? {} : { golden: sides.golden }),
    ...(sides.port === undefined ? {} : { port: sides.port }),
  };
}

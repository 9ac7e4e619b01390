import type { Alteration, Forwarding, MutantPlace, WireRequest, WrapperMutant } from "../mutant.ts";
import { replaceOnce } from "../edit-text.ts";

/** A wrapper mutant in few words: everything but its kind. */
export function wrapper(
  facts: Omit<WrapperMutant, "kind" | "place"> & {
    /** Channel and path, e.g. `["stdout", /^line 3/]`. */
    readonly at: readonly [string, RegExp];
  },
): WrapperMutant {
  const { at, ...rest } = facts;
  return { kind: "wrapper", ...rest, place: placeOf(at) };
}

/** A place from channel and path. */
export function placeOf([channel, path]: readonly [string, RegExp]): MutantPlace {
  return { channel, path };
}

/** Alter standard output by replacing one piece of text. */
export function inStdout(from: string | RegExp, to: string): Alteration {
  return { stdout: (text) => replaceOnce(text, from, to) };
}

/** Alter standard error by replacing one piece of text. */
export function inStderr(from: string | RegExp, to: string): Alteration {
  return { stderr: (text) => replaceOnce(text, from, to) };
}

/** Alter one request (counted from 1) and let the others pass. */
export function inRequest(
  number: number,
  alter: (request: WireRequest) => WireRequest,
): Alteration {
  return {
    request: (request, current): Forwarding => ({
      kind: "send",
      requests: [current === number ? alter(request) : request],
    }),
  };
}

import { globToRegExp } from "../observation/glob.ts";
import { createJsonPathState, type JsonPathState } from "../observation/json-path-state.ts";
import type { Channel } from "../observation/observation.ts";
import type { Place } from "./rule.ts";

/** A place with the rule it belongs to. */
export interface RulePlace<R> {
  readonly rule: R;
  readonly place: Place;
}

/** The places of some rules that look into one channel. */
export interface ChannelPlaces<R> {
  /** Places with a path, ready to walk a document along. */
  readonly paths: JsonPathState<RulePlace<R>>;
  /** Places without: the whole text. */
  readonly whole: readonly RulePlace<R>[];
  /** Last keys of the paths, where every path ends in a plain key. */
  readonly lastKeys: readonly string[] | undefined;
}

/** Find the places that apply to a channel in a scenario. Channels with the same places share the answer. */
export function createPlaceIndex<R extends { readonly places: readonly Place[] }>(
  rules: readonly R[],
): (channel: Channel, scenarioId: string) => ChannelPlaces<R> {
  const entries = rules
    .flatMap((rule) => rule.places.map((place) => ({ rule, place })))
    .map((entry, at) => ({
      at,
      entry,
      channel: globToRegExp(entry.place.channel),
      scenario: entry.place.scenario === undefined ? undefined : globToRegExp(entry.place.scenario),
    }));
  const known = new Map<string, ChannelPlaces<R>>();
  return (channel, scenarioId) => {
    const structured = looksStructured(channel);
    const found = entries.filter(
      (one) =>
        one.channel.test(channel.name) &&
        (structured || one.entry.place.path === undefined) &&
        (one.scenario?.test(scenarioId) ?? true),
    );
    const key = found.map((one) => one.at).join();
    let places = known.get(key);
    if (places === undefined) {
      places = collect(found.map((one) => one.entry));
      known.set(key, places);
    }
    return places;
  };
}

/** A text may be a JSON document that is not laid out one line each, e.g. what `--json` options print. */
function looksStructured({ format, text }: Channel): boolean {
  return format === "text" ? text.startsWith("{") || text.startsWith("[") : format !== "bytes";
}

function collect<R>(entries: readonly RulePlace<R>[]): ChannelPlaces<R> {
  const paths = entries.flatMap((target) =>
    target.place.path === undefined ? [] : [{ path: target.place.path, target }],
  );
  const lastKeys = paths.map(({ path }) => /(?:^|\.)([^.[\]'*]+)$/.exec(path)?.[1]);
  return {
    paths: createJsonPathState(paths),
    whole: entries.filter(({ place }) => place.path === undefined),
    lastKeys: lastKeys.every((key) => key !== undefined) ? lastKeys : undefined,
  };
}

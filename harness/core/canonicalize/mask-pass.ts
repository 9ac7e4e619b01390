import type { JsonLeafType } from "../observation/scan-json.ts";
import { walkJsonPaths, type SourceRange } from "../observation/walk-json-paths.ts";
import type { Pass } from "./pass.ts";
import { createPlaceIndex, type ChannelPlaces, type RulePlace } from "./place-index.ts";
import { prepareFind, replaceFind, type FindScope, type PreparedFind } from "./replace-finds.ts";
import type { MaskRule } from "./rule.ts";
import type { Session } from "./session.ts";

type Target = RulePlace<MaskRule>;
type FindsOf = (target: Target, scope: FindScope) => readonly PreparedFind[];

/** Create the pass that replaces values at places; consecutive mask rules share one walk. */
export function createMaskPass(rules: readonly MaskRule[], session: Session): Pass {
  const placesOf = createPlaceIndex(rules);
  return (channel) => {
    const places = placesOf(channel, session.scenarioId);
    const findsOf = prepareFinds();
    let text = places.paths.dead
      ? channel.text
      : maskPaths(channel.text, places, { session, findsOf });
    for (const target of places.whole)
      text = mask(text, target, { session, findsOf, scope: "text" });
    return text;
  };
}

/** Finds are prepared once a channel: what they remember must not cross channels. */
function prepareFinds(): FindsOf {
  const prepared = new Map<Target, readonly PreparedFind[]>();
  return (target, scope) => {
    let finds = prepared.get(target);
    if (finds === undefined) {
      finds = target.rule.finds.map((find) => prepareFind(find, scope));
      prepared.set(target, finds);
    }
    return finds;
  };
}

function maskPaths(
  text: string,
  { paths }: ChannelPlaces<MaskRule>,
  context: { readonly session: Session; readonly findsOf: FindsOf },
): string {
  const out: string[] = [];
  let from = 0;
  const splice = (start: number, end: number, replacement: string): void => {
    out.push(text.slice(from, start), replacement);
    from = end;
  };
  const inString = (targets: readonly Target[], { start, end }: SourceRange): void => {
    const source = text.slice(start + 1, end - 1);
    let masked = source;
    for (const target of targets) masked = mask(masked, target, { ...context, scope: "leaf" });
    if (masked !== source) splice(start + 1, end - 1, masked);
  };
  walkJsonPaths(text, paths, {
    key(targets, range) {
      inString(only(targets, "key"), range);
    },
    leaf(targets, type: JsonLeafType, range) {
      if (type === "string") inString(only(targets, "string"), range);
      if (type !== "number") return;
      const source = text.slice(range.start, range.end);
      for (const target of only(targets, "number")) {
        const masked = mask(source, target, { ...context, scope: "number" });
        if (masked === source) continue;
        splice(range.start, range.end, `"${masked}"`);
        return;
      }
    },
  });
  return out.length === 0 ? text : out.join("") + text.slice(from);
}

function only(targets: readonly Target[], leaf: "string" | "number" | "key"): readonly Target[] {
  const fits = ({ place }: Target): boolean => (place.leaf ?? "string") === leaf;
  return targets.every(fits) ? targets : targets.filter(fits);
}

function mask(
  text: string,
  target: Target,
  {
    session,
    findsOf,
    scope,
  }: { readonly session: Session; readonly findsOf: FindsOf; readonly scope: FindScope },
): string {
  let masked = text;
  for (const prepared of findsOf(target, scope)) {
    masked = replaceFind(masked, prepared, { session, ruleId: target.rule.id });
  }
  return masked;
}

import type { JsonPathState } from "../observation/json-path-state.ts";
import { walkJsonPaths, type SourceRange } from "../observation/walk-json-paths.ts";
import type { Pass } from "./pass.ts";
import { createPlaceIndex, type RulePlace } from "./place-index.ts";
import { prepareFind, replaceFind, type FindScope, type PreparedFind } from "./replace-finds.ts";
import type { MaskRule } from "./rule.ts";
import type { Session } from "./session.ts";

type Target = RulePlace<MaskRule>;
type LeafKind = "string" | "number" | "key";
type FindsOf = (target: Target, scope: FindScope) => readonly PreparedFind[];

/** Create the pass that replaces values at places; consecutive mask rules share one walk. */
export function createMaskPass(rules: readonly MaskRule[], session: Session): Pass {
  const placesOf = createPlaceIndex(rules);
  return (channel) => {
    const { paths, whole } = placesOf(channel, session.scenarioId);
    const walk: Walk = { session, findsOf: prepareFinds() };
    return (piece) => {
      let text = paths.dead ? piece : maskPaths(piece, paths, walk);
      for (const target of whole) text = mask(text, target, { walk, scope: "text" });
      return text;
    };
  };
}

/** What a walk over one channel needs. */
interface Walk {
  readonly session: Session;
  readonly findsOf: FindsOf;
}

/** Finds are prepared once a channel: what they remember must not cross channels. */
function prepareFinds(): FindsOf {
  const prepared = new Map<Target, readonly PreparedFind[]>();
  return (target, scope) => {
    const known = prepared.get(target);
    if (known !== undefined) return known;
    const finds = target.rule.finds.map((find) => prepareFind(find, scope));
    prepared.set(target, finds);
    return finds;
  };
}

function maskPaths(text: string, paths: JsonPathState<Target>, walk: Walk): string {
  const out: string[] = [];
  let from = 0;
  const visit = (targets: readonly Target[], leaf: LeafKind, { start, end }: SourceRange): void => {
    const inset = leaf === "number" ? 0 : 1;
    const source = text.slice(start + inset, end - inset);
    const masked = maskLeaf(source, leaf, { targets, walk });
    if (masked === source) return;
    out.push(text.slice(from, start + inset), leaf === "number" ? `"${masked}"` : masked);
    from = end - inset;
  };
  const leaves = walkJsonPaths(text, paths, {
    key(targets, range) {
      visit(targets, "key", range);
    },
    leaf(targets, type, range) {
      if (type === "string" || type === "number") visit(targets, type, range);
    },
  });
  walk.session.meet(walk, leaves);
  return out.length === 0 ? text : out.join("") + text.slice(from);
}

/** A number is replaced as a whole, by the first rule that explains it; inside a string every rule may find something. */
function maskLeaf(
  source: string,
  leaf: LeafKind,
  { targets, walk }: { readonly targets: readonly Target[]; readonly walk: Walk },
): string {
  const scope = leaf === "number" ? "number" : "leaf";
  let masked = source;
  for (const target of targets) {
    if ((target.place.leaf ?? "string") !== leaf) continue;
    masked = mask(masked, target, { walk, scope });
    if (scope === "number" && masked !== source) break;
  }
  return masked;
}

function mask(
  text: string,
  target: Target,
  { walk, scope }: { readonly walk: Walk; readonly scope: FindScope },
): string {
  let masked = text;
  for (const prepared of walk.findsOf(target, scope)) {
    masked = replaceFind(masked, prepared, { session: walk.session, ruleId: target.rule.id });
  }
  return masked;
}

import { createLengthPass } from "./length-pass.ts";
import { createMaskPass } from "./mask-pass.ts";
import { createNamePass } from "./name-pass.ts";
import type { Pass } from "./pass.ts";
import type { Rule } from "./rule.ts";
import type { Session } from "./session.ts";
import { createSortPass } from "./sort-pass.ts";
import { createUuidPass } from "./uuid-pass.ts";

/** Turn an ordered list of rules into one pass: neighbours of one kind share a walk over the text. */
export function planPasses(rules: readonly Rule[], session: Session): Pass {
  return chain(groupNeighbours(rules).map((group) => createPass(group, session)));
}

function groupNeighbours(rules: readonly Rule[]): readonly (readonly [Rule, ...Rule[]])[] {
  const groups: [Rule, ...Rule[]][] = [];
  for (const rule of rules) {
    const last = groups.at(-1);
    if (last !== undefined && last[0].kind === rule.kind) last.push(rule);
    else groups.push([rule]);
  }
  return groups;
}

function createPass(group: readonly [Rule, ...Rule[]], session: Session): Pass {
  switch (group[0].kind) {
    case "mask":
      return createMaskPass(
        group.filter((rule) => rule.kind === "mask"),
        session,
      );
    case "sort-members":
      return createSortPass(
        group.filter((rule) => rule.kind === "sort-members"),
        session,
      );
    case "uuid":
      return createUuidPass(
        group.filter((rule) => rule.kind === "uuid"),
        session,
      );
    case "name":
      return chain(
        group.filter((rule) => rule.kind === "name").map((rule) => createNamePass(rule, session)),
      );
    case "length":
      return chain(
        group
          .filter((rule) => rule.kind === "length")
          .map((rule) => createLengthPass(rule, session)),
      );
  }
}

function chain(passes: readonly Pass[]): Pass {
  return (channel) => {
    const rewrites = passes.map((pass) => pass(channel));
    return (piece) => rewrites.reduce((text, rewrite) => rewrite(text), piece);
  };
}

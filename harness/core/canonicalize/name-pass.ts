import { escapeRegExp } from "../observation/escape-reg-exp.ts";
import type { NamedPath, RunFacts } from "../observation/observation.ts";
import type { Pass } from "./pass.ts";
import type { NameRule } from "./rule.ts";
import type { Session } from "./session.ts";

/** A name may go on behind a path: `/lab/workspace2` and `/lab/workspace.bak` are not the workspace. */
const PATH_ENDS = String.raw`(?![\w-]|\.[\w.-])`;

/** Create the pass that replaces the lab's own paths or ports by their names. */
export function createNamePass(rule: NameRule, session: Session): Pass {
  const names = rule.names === "paths" ? pathNames(session.run.paths) : portNames(session.run);
  const alternatives = [...names.keys()].map((text) => escapeRegExp(text));
  if (alternatives.length === 0) return () => (text) => text;
  const end = rule.names === "paths" ? PATH_ENDS : "(?!\\d)";
  const pattern = new RegExp(`(?:${alternatives.join("|")})${end}`, "g");
  return () => (text) => {
    const out: string[] = [];
    let from = 0;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const [found] = match;
      out.push(text.slice(from, match.index), names.get(found) ?? found);
      from = match.index + found.length;
    }
    session.count(rule.id, out.length / 2);
    return out.length === 0 ? text : out.join("") + text.slice(from);
  };
}

/** Longest first: the workspace lies inside the lab. */
function pathNames(paths: readonly NamedPath[]): ReadonlyMap<string, string> {
  const longestFirst = paths.toSorted((one, other) => other.path.length - one.path.length);
  return new Map(longestFirst.map(({ name, path }) => [path, `<path:${name}>`]));
}

function portNames({ ports }: RunFacts): ReadonlyMap<string, string> {
  const hosts = ["127.0.0.1", "localhost"];
  return new Map(
    ports.flatMap(({ name, port }) =>
      hosts.map((host) => [`${host}:${port}`, `${host}:<port:${name}>`] as const),
    ),
  );
}

import { escapeRegExp } from "./escape-reg-exp.ts";

const expressions = new Map<string, RegExp>();

/** Say whether a path-like name matches a glob as a whole. */
export function matchGlob(glob: string, name: string): boolean {
  return globToRegExp(glob).test(name);
}

/**
 * Turn a glob over slash-separated names into an anchored regular expression: `*` is anything but a slash,
 * `**` anything, `?` one character but a slash, `{a,b}` one of several; everything else is literal. Compiled once.
 */
export function globToRegExp(glob: string): RegExp {
  const known = expressions.get(glob);
  if (known !== undefined) return known;
  const expression = compile(glob);
  expressions.set(glob, expression);
  return expression;
}

function compile(glob: string): RegExp {
  let source = "";
  let depth = 0;
  for (const [token] of glob.matchAll(/\*\*|[^]/gu)) {
    if (token === "{") depth += 1;
    source += depth > 0 ? (INSIDE_BRACES[token] ?? translate(token)) : translate(token);
    if (token === "}" && depth > 0) depth -= 1;
  }
  return new RegExp(`^${source}${")".repeat(depth)}$`);
}

function translate(token: string): string {
  return WILDCARDS[token] ?? escapeRegExp(token);
}

const WILDCARDS: Readonly<Record<string, string>> = { "**": "[^]*", "*": "[^/]*", "?": "[^/]" };

const INSIDE_BRACES: Readonly<Record<string, string>> = { "{": "(?:", ",": "|", "}": ")" };

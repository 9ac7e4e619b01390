/**
 * Say whether a path-like name matches a glob: `*` is any text without `/`, `**` any text, `?` one character,
 * `{a,b}` either. Everything else is itself.
 */
export function matchGlob(glob: string, name: string): boolean {
  return toExpression(glob).test(name);
}

const expressions = new Map<string, RegExp>();

function toExpression(glob: string): RegExp {
  const known = expressions.get(glob);
  if (known !== undefined) return known;
  const source = glob.replace(
    /\*\*|[*?{},]|[.+^$()|[\]\\]/g,
    (token) => TOKENS[token] ?? `\\${token}`,
  );
  const expression = new RegExp(`^${source}$`, "s");
  expressions.set(glob, expression);
  return expression;
}

const TOKENS: Readonly<Record<string, string>> = {
  "**": ".*",
  "*": "[^/]*",
  "?": "[^/]",
  "{": "(?:",
  "}": ")",
  ",": "|",
};

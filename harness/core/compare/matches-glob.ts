/**
 * Whether a path with `/` matches a glob as a whole: `*` and `?` stay within a segment, `**` crosses segments,
 * `{a,b}` is either. Every other character, also `<` and `[`, means itself.
 */
export function matchesGlob(glob: string, path: string): boolean {
  if (glob === path) return true;
  let source = "";
  let depth = 0;
  for (const [token] of glob.matchAll(/\*\*\/|\*\*|[\s\S]/gu)) {
    if (token === "{") depth += 1;
    source += translate(token, depth);
    if (token === "}" && depth > 0) depth -= 1;
  }
  return new RegExp(`^${source}${")".repeat(depth)}$`, "su").test(path);
}

function translate(token: string, depth: number): string {
  const wild: Readonly<Record<string, string>> = {
    "**/": "(?:.*/)?",
    "**": ".*",
    "*": "[^/]*",
    "?": "[^/]",
  };
  const known = wild[token];
  if (known !== undefined) return known;
  if (depth > 0) {
    if (token === "{") return "(?:";
    if (token === "}") return ")";
    if (token === ",") return "|";
  }
  return /[\\^$.|+()[\]{}/]/u.test(token) ? `\\${token}` : token;
}

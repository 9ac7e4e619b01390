import { escapeRegExp } from "./escape-reg-exp.ts";

/**
 * Turn a glob over slash-separated names into an anchored regular expression:
 * `*` is anything but a slash, `**` anything, `{a,b}` one of several; everything else is literal.
 */
export function globToRegExp(glob: string): RegExp {
  let source = "";
  let depth = 0;
  for (let at = 0; at < glob.length; at++) {
    const char = glob.charAt(at);
    if (char === "*") {
      const deep = glob.charAt(at + 1) === "*";
      if (deep) at++;
      source += deep ? "[^]*" : "[^/]*";
    } else if (char === "{") {
      depth++;
      source += "(?:";
    } else if (char === "}" && depth > 0) {
      depth--;
      source += ")";
    } else source += char === "," && depth > 0 ? "|" : escapeRegExp(char);
  }
  return new RegExp(`^${source}$`);
}

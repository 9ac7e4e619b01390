import { scanJson } from "./scan-json.ts";

/**
 * Lay a JSON document out with one member a line, as `JSON.stringify(value, null, spaces)` would,
 * but with every token as it was spelled: number forms, escapes and duplicate keys survive.
 * Throws JsonSyntaxError when the text is not JSON.
 */
export function indentJson(text: string, spaces: 1 | 2): string {
  const out: string[] = [];
  let depth = 0;
  let behindKey = false;
  let empty = true;
  const place = (): void => {
    if (behindKey) behindKey = false;
    else if (depth > 0) out.push(empty ? "\n" : ",\n", " ".repeat(depth * spaces));
    empty = false;
  };
  scanJson(text, {
    open(container) {
      place();
      out.push(container === "object" ? "{" : "[");
      depth++;
      empty = true;
    },
    close(container) {
      depth--;
      if (!empty) out.push("\n", " ".repeat(depth * spaces));
      empty = false;
      out.push(container === "object" ? "}" : "]");
    },
    key(start, end) {
      place();
      out.push(text.slice(start, end), ": ");
      behindKey = true;
    },
    leaf(_type, start, end) {
      place();
      out.push(text.slice(start, end));
    },
  });
  return out.join("");
}

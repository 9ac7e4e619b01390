import { scanJson } from "./scan-json.ts";

/** A JSON document without white space outside strings, every token as it was spelled. Throws JsonSyntaxError. */
export function compactJson(text: string): string {
  const out: string[] = [];
  let comma = "";
  scanJson(text, {
    open(container) {
      out.push(comma, container === "object" ? "{" : "[");
      comma = "";
    },
    close(container) {
      out.push(container === "object" ? "}" : "]");
      comma = ",";
    },
    key(start, end) {
      out.push(comma, text.slice(start, end), ":");
      comma = "";
    },
    leaf(_type, start, end) {
      out.push(comma, text.slice(start, end));
      comma = ",";
    },
  });
  return out.join("");
}

import { readJsonTree, type JsonNode } from "../tools/json-tree.ts";

/** Write JSON anew without spaces, numbers as serde_json has them: a float stays one. */
export function compactJson(text: string): string {
  const read = readJsonTree(text);
  return read.kind === "tree" ? formatNode(read.root) : text;
}

function formatNode(node: JsonNode): string {
  switch (node.kind) {
    case "null":
      return "null";
    case "boolean":
      return String(node.value);
    case "number":
      return formatNumber(node.raw);
    case "text":
      return JSON.stringify(node.value);
    case "list":
      return `[${node.items.map(formatNode).join(",")}]`;
    case "object":
      return `{${node.entries.map(({ key, value }) => `${JSON.stringify(key)}:${formatNode(value)}`).join(",")}}`;
  }
}

function formatNumber(raw: string): string {
  if (/^-?\d+$/.test(raw)) return raw;
  const text = String(Number(raw)).replace("e+", "e");
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}

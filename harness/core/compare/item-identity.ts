import type { JsonMember, JsonNode, JsonObject } from "./json-node.ts";

/** Members that say what an element is, whatever else in it changes. */
const NAMING = new Set(["type", "id", "call_id", "name", "role", "path", "method"]);

/** What an element of a list is, as far as its content tells: its kind, and of objects the members that name them. */
export function itemIdentity(node: JsonNode): string {
  if (node.kind !== "object") return node.kind;
  const names = node.members.flatMap(nameOf).toSorted();
  return `object ${names.join(" ")}`;
}

function nameOf({ key, value }: JsonMember): readonly string[] {
  if (value.kind === "object") {
    const type = typeOf(value);
    return type === undefined ? [] : [`${key}.type=${type}`];
  }
  return NAMING.has(key) && value.kind !== "array" ? [`${key}=${value.raw}`] : [];
}

function typeOf(object: JsonObject): string | undefined {
  return object.members.find(({ key }) => key === "type")?.value.raw;
}

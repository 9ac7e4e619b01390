import type { JsonMember, JsonObject } from "./json-node.ts";

/** Members by key in their order; the second one of the same key is `key (2)`, so that a repeated key is a place too. */
export function numberMembers(object: JsonObject): ReadonlyMap<string, JsonMember> {
  const members = new Map<string, JsonMember>();
  for (const member of object.members) {
    let key = member.key;
    for (let number = 2; members.has(key); number += 1) key = `${member.key} (${number})`;
    members.set(key, member);
  }
  return members;
}

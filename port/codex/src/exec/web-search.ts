import { isJsonObject, listAt, objectAt, textAt, type JsonObject } from "../responses/json.ts";

/** A search the server made, as it is shown. */
export interface WebSearch {
  readonly id: string;
  readonly query: string;
  /** What the server did; `undefined` when it did not say. */
  readonly action: JsonObject | undefined;
}

/** Read a `web_search_call` item. */
export function readWebSearch(item: JsonObject): WebSearch {
  const action = objectAt(item, "action");
  return { id: textAt(item, "id") ?? "", query: describeQuery(action), action };
}

/** The action as it is printed, where only searches are known. */
export function printedAction({ action }: WebSearch): JsonObject {
  return action !== undefined && textAt(action, "type") === "search" ? action : { type: "other" };
}

function describeQuery(action: JsonObject | undefined): string {
  const url = textAt(action, "url") ?? "";
  switch (textAt(action, "type")) {
    case "search":
      return describeSearch(action);
    case "open_page":
      return url;
    case "find_in_page":
      return `'${textAt(action, "pattern") ?? ""}' in ${url}`;
    case undefined:
    default:
      return "";
  }
}

function describeSearch(action: JsonObject | undefined): string {
  const query = textAt(action, "query");
  if (query !== undefined && query !== "") return query;
  const queries = listAt(action, "queries").filter((text) => !isJsonObject(text));
  const first = typeof queries[0] === "string" ? queries[0] : "";
  return queries.length > 1 ? `${first} ...` : first;
}

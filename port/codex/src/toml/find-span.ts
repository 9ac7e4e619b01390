import { parseToml } from "./parse-toml.ts";
import type { Span } from "./text-position.ts";
import type { TomlEntry, TomlTable } from "./toml-node.ts";

/** Where the key or the value at a path stands in a text. */
export function findSpan(
  text: string,
  path: readonly string[],
  part: "key" | "value",
): Span | undefined {
  const parsed = parseToml(text);
  if (parsed.kind === "defect") return undefined;
  const entry = findEntry(parsed.root, path);
  return part === "key" ? entry?.keySpan : entry?.value.span;
}

/** The entry at a path, if every step before it is a table. */
export function findEntry(root: TomlTable, path: readonly string[]): TomlEntry | undefined {
  let table: TomlTable | undefined = root;
  let entry: TomlEntry | undefined;
  for (const key of path) {
    entry = table?.entries.get(key);
    table = entry?.value.kind === "table" ? entry.value : undefined;
  }
  return entry;
}

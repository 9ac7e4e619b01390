import type { Span } from "./text-position.ts";
import type { KeyPart } from "./read-toml-key.ts";
import type { TomlNode, TomlTable } from "./toml-node.ts";
import { note, type TomlReader } from "./toml-reader.ts";

/** A key with its dots and the value it gets. */
export interface Definition {
  readonly key: readonly [KeyPart, ...KeyPart[]];
  readonly value: TomlNode;
}

/** A table without entries. */
export function newTable(origin: TomlTable["origin"], span: Span): TomlTable {
  return { kind: "table", origin, entries: new Map(), span };
}

/** Put a value into a table; a key that is taken is noted. */
export function define(reader: TomlReader, table: TomlTable, { key, value }: Definition): void {
  const parent = descend(reader, table, { key, origin: "dotted" });
  const last = key.at(-1) ?? key[0];
  if (parent === undefined) return;
  if (parent.entries.has(last.name)) note(reader, "duplicate key", last.span);
  else parent.entries.set(last.name, { keySpan: last.span, value });
}

/** The table a `[key]` header opens; after a defect one that belongs to nothing. */
export function openSection(
  reader: TomlReader,
  root: TomlTable,
  { key, span }: { readonly key: Definition["key"]; readonly span: Span },
): TomlTable {
  const fresh = newTable("section", span);
  const parent = descend(reader, root, { key, origin: "implied" });
  const last = key.at(-1) ?? key[0];
  const existing = parent?.entries.get(last.name)?.value;
  if (existing?.kind === "table" && existing.origin === "implied") {
    existing.origin = "section";
    existing.span = span;
    return existing;
  }
  if (existing === undefined) parent?.entries.set(last.name, { keySpan: last.span, value: fresh });
  else note(reader, "duplicate key", last.span);
  return fresh;
}

/** The table a `[[key]]` header opens. */
export function openElement(
  reader: TomlReader,
  root: TomlTable,
  { key, span }: { readonly key: Definition["key"]; readonly span: Span },
): TomlTable {
  const fresh = newTable("section", span);
  const parent = descend(reader, root, { key, origin: "implied" });
  const last = key.at(-1) ?? key[0];
  const existing = parent?.entries.get(last.name)?.value;
  if (existing === undefined) {
    const value: TomlNode = { kind: "array", hasSections: true, items: [fresh], span };
    parent?.entries.set(last.name, { keySpan: last.span, value });
  } else if (existing.kind === "array" && existing.hasSections) {
    existing.items.push(fresh);
  } else {
    note(reader, "duplicate key", last.span);
  }
  return fresh;
}

interface Way {
  readonly key: Definition["key"];
  /** The origin of tables made on the way. */
  readonly origin: "dotted" | "implied";
}

/** The table that holds the last part of a key; `undefined` when a value is in the way. */
function descend(reader: TomlReader, from: TomlTable, { key, origin }: Way): TomlTable | undefined {
  let table = from;
  for (const { name, span } of key.slice(0, -1)) {
    const next = table.entries.get(name)?.value;
    const below = next === undefined ? newTable(origin, span) : tableOf(next);
    if (below === undefined) {
      const kind = next === undefined ? "" : describeKind(next);
      note(reader, `cannot extend value of type ${kind} with a dotted key`, span);
      return undefined;
    }
    if (next === undefined) table.entries.set(name, { keySpan: span, value: below });
    table = below;
  }
  return table;
}

function tableOf(node: TomlNode): TomlTable | undefined {
  if (node.kind === "table") return node.origin === "inline" ? undefined : node;
  const last = node.kind === "array" && node.hasSections ? node.items.at(-1) : undefined;
  return last?.kind === "table" ? last : undefined;
}

function describeKind(node: TomlNode): string {
  return node.kind === "table" ? "inline table" : node.kind;
}

import type { TomlNode, TomlTable } from "./toml-node.ts";

/** The offset after the line that holds `offset`. */
export function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf("\n", offset);
  return newline < 0 ? text.length : newline + 1;
}

/** Put whole lines (each ended by a line feed) in at the start of a line. */
export function insertLines(text: string, offset: number, lines: string): string {
  const before = text.slice(0, offset);
  const isOpen = before !== "" && !before.endsWith("\n");
  return `${before}${isOpen ? "\n" : ""}${lines}${text.slice(offset)}`;
}

/** The offset after the last line that belongs to a value, its comment included. */
export function entryEnd(text: string, node: TomlNode): number {
  return lineEnd(text, Math.max(...leafEnds(node)));
}

/** The offset after the last line of a table's own entries; sections below it do not count. */
export function bodyEnd(text: string, table: TomlTable): number {
  const header = table.origin === "section" ? [lineEnd(text, table.span.end)] : [];
  const own = ownNodes(table).map((node) => entryEnd(text, node));
  return Math.max(0, ...header, ...own);
}

/** The offset after the last line of a document that is neither blank nor a comment. */
export function contentEnd(text: string, root: TomlTable): number {
  return Math.max(bodyEnd(text, root), ...sections(root).map((section) => bodyEnd(text, section)));
}

/** Where the lines before an entry or header begin that go with it. */
export function previousEnd(text: string, root: TomlTable, offset: number): number {
  const ends = [root, ...sections(root)].flatMap((table) => [
    ...(table.origin === "section" ? [lineEnd(text, table.span.end)] : []),
    ...[...table.entries.values()].flatMap(({ value }) => ownEnd(text, value)),
  ]);
  return Math.max(0, ...ends.filter((end) => end <= offset));
}

/** All sections of a document. */
export function sections(table: TomlTable): readonly TomlTable[] {
  return [...table.entries.values()].flatMap(({ value }) => {
    if (value.kind === "array" && value.hasSections) return value.items.flatMap(sectionsOf);
    return sectionsOf(value);
  });
}

function sectionsOf(node: TomlNode): readonly TomlTable[] {
  if (node.kind !== "table" || node.origin === "inline") return [];
  return node.origin === "section" ? [node, ...sections(node)] : sections(node);
}

function ownNodes(table: TomlTable): readonly TomlNode[] {
  return [...table.entries.values()]
    .map(({ value }) => value)
    .filter((value) => !isSection(value) && leafEnds(value).length > 0);
}

function isSection(node: TomlNode): boolean {
  if (node.kind === "array") return node.hasSections;
  return node.kind === "table" && (node.origin === "section" || node.origin === "implied");
}

function leafEnds(node: TomlNode): readonly number[] {
  if (node.kind !== "table" || node.origin === "inline") return [node.span.end];
  return [...node.entries.values()].flatMap(({ value }) => leafEnds(value));
}

function ownEnd(text: string, node: TomlNode): readonly number[] {
  if (node.kind === "table" && node.origin !== "inline") {
    return [...node.entries.values()].flatMap(({ value }) => ownEnd(text, value));
  }
  return node.kind === "array" && node.hasSections ? [] : [entryEnd(text, node)];
}

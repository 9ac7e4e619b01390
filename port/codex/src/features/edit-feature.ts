import { findEntry } from "../toml/find-span.ts";
import { parseToml } from "../toml/parse-toml.ts";
import {
  bodyEnd,
  contentEnd,
  entryEnd,
  insertLines,
  lineEnd,
  previousEnd,
  sections,
} from "../toml/toml-edit.ts";
import type { TomlEntry, TomlTable } from "../toml/toml-node.ts";

/**
 * Set a feature in the text of config.toml and leave everything else as it is: comments,
 * spacing and order. The text must be TOML; line ends become line feeds.
 *
 * Source: docs/reference/cli.md section 2.7
 */
export function setFeature(original: string, name: string, isOn: boolean): string {
  const text = plainText(original);
  const root = parseRoot(text);
  const existing = findEntry(root, ["features", name]);
  if (existing !== undefined && isReplaceable(root, existing)) {
    const { start, end } = existing.value.span;
    return `${text.slice(0, start)}${isOn}${text.slice(end)}`;
  }
  const features = root.entries.get("features");
  const line = `${name} = ${isOn}\n`;
  if (features === undefined) return appendSection(text, root, `[features]\n${line}`);
  const table = features.value;
  if (table.kind !== "table" || table.origin === "inline") {
    return spreadInline(text, features, { name, isOn });
  }
  switch (table.origin) {
    case "dotted":
      return insertLines(text, entryEnd(text, table), `features.${line}`);
    case "implied":
      return insertSection(
        text,
        previousEnd(text, root, firstSectionStart(table)),
        `[features]\n${line}`,
      );
    case "root":
    case "section":
      return insertLines(text, bodyEnd(text, table), line);
  }
}

/** Take a feature out of the text of config.toml; `undefined` when it is not there. */
export function clearFeature(original: string, name: string): string | undefined {
  const text = plainText(original);
  const root = parseRoot(text);
  const entry = findEntry(root, ["features", name]);
  if (entry === undefined) return undefined;
  if (entry.value.kind === "table" && entry.value.origin === "section") {
    const start = previousEnd(text, root, entry.value.span.start);
    return text.slice(0, start) + text.slice(bodyEnd(text, entry.value));
  }
  const start = previousEnd(text, root, entry.keySpan.start);
  return text.slice(0, start) + text.slice(lineEnd(text, entry.value.span.end));
}

function parseRoot(text: string): TomlTable {
  const parsed = parseToml(text);
  if (parsed.kind === "defect") throw new Error("a text that is not TOML cannot be edited");
  return parsed.root;
}

function isReplaceable(root: TomlTable, { value }: TomlEntry): boolean {
  const table = root.entries.get("features")?.value;
  const isInline = table?.kind !== "table" || table.origin === "inline";
  return !isInline && (value.kind !== "table" || value.origin === "inline");
}

/** Between other lines a section has a blank line before it. */
function insertSection(text: string, offset: number, section: string): string {
  return insertLines(text, offset, offset === 0 ? section : `\n${section}`);
}

/** The text as the reference's editor reads it: no byte order mark, line feeds only. */
function plainText(text: string): string {
  return text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
}

/** A new section goes before the blank lines and comments that end a document. */
function appendSection(text: string, root: TomlTable, section: string): string {
  return insertSection(text, contentEnd(text, root), section);
}

/** Anything but a section is taken out and written as one at the end. */
function spreadInline(
  text: string,
  { keySpan, value }: TomlEntry,
  { name, isOn }: { readonly name: string; readonly isOn: boolean },
): string {
  const gap = /^\s*/.exec(text.slice(keySpan.end))?.[0] ?? "";
  const rest = text.slice(0, keySpan.start) + text.slice(lineEnd(text, value.span.end));
  const kept = value.kind === "table" ? [...value.entries] : [];
  const isKnown = kept.some(([key]) => key === name);
  const lines = kept.map(([key, entry]) =>
    key === name
      ? `${key} =${inlineGap(text, entry)}${isOn}\n`
      : `${key} =${inlineText(text, entry)}\n`,
  );
  const body = lines.join("") + (isKnown ? "" : `${name} = ${isOn}\n`);
  return appendSection(rest, parseRoot(rest), `[features${gap}]\n${body}`);
}

function inlineText(text: string, { keySpan, value }: TomlEntry): string {
  const equals = text.indexOf("=", keySpan.end);
  return text.slice(equals + 1, value.span.end);
}

function inlineGap(text: string, entry: TomlEntry): string {
  return /^\s*/.exec(inlineText(text, entry))?.[0] ?? "";
}

function firstSectionStart(table: TomlTable): number {
  return Math.min(...sections(table).map(({ span }) => span.start));
}

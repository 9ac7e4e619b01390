import type { Span } from "./text-position.ts";

/** A value of a TOML text, and where it stands. */
export type TomlNode = TomlScalar | TomlArray | TomlTable;

/** A value without parts. `text` is decoded for strings, as written for all others. */
export interface TomlScalar {
  readonly kind: "string" | "integer" | "float" | "boolean" | "datetime";
  readonly text: string;
  readonly span: Span;
}

/** An array: written in brackets, or made of `[[name]]` sections. */
export interface TomlArray {
  readonly kind: "array";
  readonly hasSections: boolean;
  readonly items: TomlNode[];
  readonly span: Span;
}

/** A table. `origin` tells what may still be added to it, and how an edit must be written. */
export interface TomlTable {
  readonly kind: "table";
  origin: "root" | "section" | "implied" | "dotted" | "inline";
  readonly entries: Map<string, TomlEntry>;
  /** The whole of an inline table, the header of a section. */
  span: Span;
}

/** An entry of a table. */
export interface TomlEntry {
  readonly keySpan: Span;
  readonly value: TomlNode;
}

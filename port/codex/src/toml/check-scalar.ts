import { findDateDefect } from "./find-date-defect.ts";
import { findNumberDefect } from "./find-number-defect.ts";
import type { TomlScalar } from "./toml-node.ts";
import { note, type TomlReader } from "./toml-reader.ts";

/** A value without quotes or brackets, and where it starts. */
export interface RawScalar {
  readonly raw: string;
  readonly start: number;
}

const LARGEST = 2n ** 63n - 1n;
const DATE = /^\d+-|^\d+:/;

/** Tell what kind of value a raw scalar is; what is wrong with it is noted. */
export function checkScalar(reader: TomlReader, { raw, start }: RawScalar): TomlScalar {
  const span = { start, end: start + raw.length };
  const word = wordFor(raw);
  if (word !== undefined) {
    if (raw !== word.text) note(reader, `invalid ${word.kind}, expected \`${word.text}\``, span);
    return { kind: word.kind, text: raw, span };
  }
  if (DATE.test(raw)) {
    const defect = findDateDefect(raw);
    if (defect !== undefined) note(reader, defect, span);
    return { kind: "datetime", text: raw, span };
  }
  const defect = findNumberDefect(raw);
  if (defect !== undefined) {
    const from = start + defect.offset;
    const end = defect.length === undefined ? span.end : from + defect.length;
    note(reader, defect.message, { start: from, end });
    return { kind: "integer", text: raw, span };
  }
  return checkSize(reader, { raw, start });
}

function checkSize(reader: TomlReader, { raw, start }: RawScalar): TomlScalar {
  const span = { start, end: start + raw.length };
  const digits = raw.replaceAll("_", "").replace(/^\+/, "");
  if (/^[+-]?(?:inf|nan)$|[.]|^[^x]*[eE]/.test(digits)) return { kind: "float", text: raw, span };
  const value = digits.startsWith("-") ? -BigInt(digits.slice(1)) : BigInt(digits);
  if (value > LARGEST || value < -LARGEST - 1n) {
    const message = `invalid type: integer \`${value}\` as i128, expected any valid TOML value`;
    note(reader, message, span);
  }
  return { kind: "integer", text: digits, span };
}

interface Word {
  readonly kind: "boolean" | "float";
  readonly text: string;
}

function wordFor(raw: string): Word | undefined {
  switch (raw.charAt(0).toLowerCase()) {
    case "t":
      return { kind: "boolean", text: "true" };
    case "f":
      return { kind: "boolean", text: "false" };
    case "i":
      return { kind: "float", text: "inf" };
    case "n":
      return { kind: "float", text: "nan" };
    default:
      return undefined;
  }
}

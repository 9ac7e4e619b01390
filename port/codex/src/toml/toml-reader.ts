import type { Span } from "./text-position.ts";

/** What is wrong with a text that should be TOML. */
export interface TomlDefect {
  readonly message: string;
  readonly span: Span;
}

/**
 * A TOML text being read. Defects of structure end the reading; defects of single keys and
 * values are collected, because the reference reports those only when the structure is right.
 */
export interface TomlReader {
  readonly text: string;
  index: number;
  readonly defects: TomlDefect[];
}

/** Thrown at a defect of structure. */
export class TomlDefectError extends Error {
  readonly span: Span;

  constructor(message: string, span: Span) {
    super(message);
    this.name = "TomlDefectError";
    this.span = span;
  }
}

/** The error of a structure that is wrong where the reader stands. */
export function brokenHere({ index }: TomlReader, message: string): TomlDefectError {
  return new TomlDefectError(message, { start: index, end: index + 1 });
}

/** Note a defect of a key or value. */
export function note(reader: TomlReader, message: string, span: Span): void {
  reader.defects.push({ message, span });
}

/** The next character, `""` at the end. */
export function peek({ text, index }: TomlReader): string {
  return text.charAt(index);
}

/** Step over spaces and tabs. */
export function skipBlanks(reader: TomlReader): void {
  while (peek(reader) === " " || peek(reader) === "\t") reader.index += 1;
}

/** Step over blanks, line ends and comments. */
export function skipLines(reader: TomlReader): void {
  for (skipBlanks(reader); isLineEnd(reader) && peek(reader) !== ""; skipBlanks(reader)) {
    endLine(reader);
  }
}

/** Whether a comment, the end of the line or of the text comes next. */
export function isLineEnd(reader: TomlReader): boolean {
  return ["", "#", "\n", "\r"].includes(peek(reader));
}

/** Step over a comment and the end of the line. */
export function endLine(reader: TomlReader): void {
  if (peek(reader) === "#") skipComment(reader);
  if (peek(reader) === "\r") {
    reader.index += 1;
    if (peek(reader) !== "\n") {
      throw brokenHere(reader, "carriage return must be followed by newline, expected newline");
    }
  }
  if (peek(reader) === "\n") reader.index += 1;
}

/** Whether a character is a control character other than a tab. */
export function isControl(character: string): boolean {
  return character !== "\t" && (character < " " || character === "\u007f");
}

function skipComment(reader: TomlReader): void {
  while (!["", "\n"].includes(peek(reader)) && !reader.text.startsWith("\r\n", reader.index)) {
    if (isControl(peek(reader))) {
      const span = { start: reader.index, end: reader.index + 1 };
      note(reader, "invalid comment character, expected printable characters", span);
    }
    reader.index += 1;
  }
}

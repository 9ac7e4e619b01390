/** A stretch of a text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Line and column from 1, the column in characters. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where an offset lies. The end of a text lies one past its last character, on that line. */
export function describePosition(text: string, offset: number): Position {
  const inside = Math.max(0, Math.min(offset, text.length - 1));
  const before = text.slice(0, inside);
  const lineStart = before.lastIndexOf("\n") + 1;
  return {
    line: before.split("\n").length,
    column: Array.from(before.slice(lineStart)).length + 1 + (offset - inside),
  };
}

/** Show the line of a span with marks under it, as rustc-like errors do. */
export function describeSnippet(text: string, { start, end }: Span): string {
  const { line, column } = describePosition(text, start);
  const lineStart = text.lastIndexOf("\n", Math.min(start, text.length - 1) - 1) + 1;
  const newline = text.indexOf("\n", lineStart);
  const lineEnd = newline < 0 ? text.length : newline;
  const shown = text.slice(lineStart, lineEnd);
  const gutter = " ".repeat(String(line).length);
  const length = Buffer.byteLength(text.slice(start, Math.min(end, lineEnd)));
  return `${gutter} |\n${line} | ${shown}\n${gutter} | ${" ".repeat(column - 1)}${"^".repeat(Math.max(1, length))}`;
}

import { describePosition, type Position, type Span } from "../toml/text-position.ts";
import type { RulesFile } from "./read-policy.ts";
import type { RuleDefectError } from "./rule-errors.ts";

const TRACE_CHARS = 80;

/** Show what is wrong with a rules file, with the lines it is about; ends in a line feed. */
export function describeRuleDefect(
  { message, span, isStatic }: RuleDefectError,
  { path, text }: RulesFile,
): string {
  const { line, column } = describePosition(text, span.start);
  const lines = text.split("\n");
  const trace = `Traceback (most recent call last):\n  * ${path}:${line}, in <module>\n      ${shorten(lines[line - 1] ?? "")}\n`;
  const shown = showLines(lines, describeRange(text, span));
  const gutter = " ".repeat(shown.width);
  return `starlark error: ${isStatic ? "" : trace}error: ${message}\n${gutter}--> ${path}:${line}:${column}\n${shown.block}\n`;
}

function shorten(line: string): string {
  const shown = line.trim();
  return shown.length > TRACE_CHARS ? `${shown.slice(0, TRACE_CHARS - 3)}...` : shown;
}

interface Range {
  readonly start: Position;
  readonly end: Position;
}

function describeRange(text: string, { start, end }: Span): Range {
  return { start: describePosition(text, start), end: describePosition(text, end) };
}

function showLines(
  lines: readonly string[],
  { start, end }: Range,
): { readonly block: string; readonly width: number } {
  const width = String(end.line).length;
  const empty = `${" ".repeat(width)} |`;
  const numbered = (line: number, mark: string): string =>
    `${String(line).padStart(width)} | ${mark}${lines[line - 1] ?? ""}`;
  if (start.line === end.line) {
    const marks = "^".repeat(Math.max(0, end.column - start.column));
    const under = `${empty} ${" ".repeat(start.column - 1)}${marks}`;
    return { block: [empty, numbered(start.line, ""), under, empty].join("\n"), width };
  }
  const shown = lines
    .slice(start.line - 1, end.line)
    .map((_, index) => numbered(start.line + index, index === 0 ? "/ " : "| "));
  const under = `${empty} |${"_".repeat(end.column - 1)}^`;
  return { block: [empty, ...shown, under, empty].join("\n"), width };
}

import type { ConfigFailure } from "./config-failure.ts";
import { findSpan } from "../toml/find-span.ts";
import { describePosition, describeSnippet, type Span } from "../toml/text-position.ts";
import { findTomlDefect } from "../toml/find-toml-defect.ts";

/** A configuration failure in the reference's words. */
export interface ConfigProblem {
  /** What comes first: for files `PATH:LINE:COLUMN: MESSAGE`. May end in line feeds. */
  readonly summary: string;
  /** What caused it, as an error chain prints it; empty when the summary says it all. */
  readonly cause: string | undefined;
}

/**
 * Word a configuration failure.
 *
 * Source: docs/reference/cli.md section 2.2
 */
export function describeConfigProblem(failure: ConfigFailure): ConfigProblem {
  switch (failure.kind) {
    case "override":
    case "unreadable":
    case "invalid":
      return { summary: failure.message, cause: undefined };
    case "syntax":
      return describeSyntax(failure);
    case "type":
      return describeType(failure);
    case "unknown-field":
      break;
  }
  const message = `unknown configuration field \`${failure.path.join(".")}\``;
  const span = findSpan(failure.text, failure.path, "key");
  return { summary: locate(failure, span, message), cause: undefined };
}

/** The block that shows where a text is not TOML; ends in a line feed. */
export function describeTomlDefect(text: string): string | undefined {
  const defect = findTomlDefect(text);
  if (defect === undefined) return undefined;
  const { line, column } = describePosition(text, defect.span.start);
  const snippet = describeSnippet(text, defect.span);
  return `TOML parse error at line ${line}, column ${column}\n${snippet}\n${defect.message}\n`;
}

function describeSyntax({
  file,
  text,
  cause,
}: Extract<ConfigFailure, { kind: "syntax" }>): ConfigProblem {
  const defect = findTomlDefect(text);
  if (defect === undefined) return { summary: `${file}: ${String(cause)}`, cause: undefined };
  return {
    summary: locate({ file, text }, defect.span, defect.message),
    cause: describeTomlDefect(text),
  };
}

function describeType(failure: Extract<ConfigFailure, { kind: "type" }>): ConfigProblem {
  const { file, text, path, message } = failure;
  const chain = isWantedWord(message)
    ? "invalid type: unit variant, expected string only"
    : message;
  const detail = `${chain}\nin \`${describePath(path)}\`\n`;
  if (file === undefined) return { summary: detail, cause: undefined };
  const first = isWantedWord(message) ? "wanted string or table" : message;
  return { summary: locate(failure, findSpan(text, path, "value"), first), cause: detail };
}

/** The reference reports a word's wrong type in two ways, of which neither names the type. */
function isWantedWord(message: string): boolean {
  return message.endsWith(", expected string or table");
}

/** The features are read as one flat table, whose entries have no path of their own. */
function describePath(path: readonly string[]): string {
  return path[0] === "features" ? "features" : path.join(".");
}

interface Place {
  readonly file: string | undefined;
  readonly text: string;
}

function locate({ file, text }: Place, span: Span | undefined, message: string): string {
  if (file === undefined) return message;
  const { line, column } = describePosition(text, span?.start ?? 0);
  return `${file}:${line}:${column}: ${message}`;
}

import { findTomlDefect } from "../toml/find-toml-defect.ts";
import { findSpan } from "../toml/find-span.ts";
import { describePosition, describeSnippet, type Span } from "../toml/text-position.ts";
import type { ConfigFailure } from "./config-failure.ts";

/**
 * Word a failure as `codex exec` prints it, with the last line's newline left out.
 *
 * Source: docs/reference/cli.md section 2.2
 */
export function describeConfigFailure(failure: ConfigFailure): string {
  switch (failure.kind) {
    case "override":
      return `Error parsing -c overrides: ${failure.message}`;
    case "unreadable":
    case "invalid":
      return `Error: ${failure.message}`;
    case "syntax":
      return describeSyntax(failure);
    case "type":
      return `Error loading config.toml: ${failure.message}\nin \`${describePath(failure.path)}\`\n`;
    case "unknown-field":
      return describeUnknown(failure);
  }
}

function describeSyntax(failure: Extract<ConfigFailure, { kind: "syntax" }>): string {
  const defect = findTomlDefect(failure.text);
  if (defect === undefined) return `Error loading config.toml: ${String(failure.cause)}`;
  return describePlace(failure, defect.span, defect.message);
}

function describeUnknown(failure: Extract<ConfigFailure, { kind: "unknown-field" }>): string {
  const message = `unknown configuration field \`${failure.path.join(".")}\``;
  const { file, text, path } = failure;
  if (file === undefined) return `Error loading config.toml: ${message} in -c/--config override`;
  return describePlace({ file, text }, findSpan(text, path, "key"), message);
}

function describePlace(
  { file, text }: { readonly file: string; readonly text: string },
  span: Span = { start: 0, end: 0 },
  ...[message = ""]: readonly string[]
): string {
  const { line, column } = describePosition(text, span.start);
  const place = `${file}:${line}:${column}: ${message}`;
  return `Error loading config.toml:\n${place}\n${describeSnippet(text, span)}`;
}

/** Features are read as one flat table, whose entries have no path of their own. */
function describePath(path: readonly string[]): string {
  return path[0] === "features" ? "features" : path.join(".");
}

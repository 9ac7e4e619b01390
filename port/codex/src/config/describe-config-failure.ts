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
      return `Error loading config.toml: ${String(failure.cause)}`;
    case "type":
      return `Error loading config.toml: ${failure.message}\nin \`${failure.path.join(".")}\`\n`;
    case "unknown-field":
      return `Error loading config.toml: unknown configuration field \`${failure.path.join(".")}\``;
  }
}

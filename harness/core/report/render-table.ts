import { escapeMarkdown } from "./escape-markdown.ts";

/** A Markdown table; every cell is escaped. */
export function renderTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  return [head, head.map(() => "---"), ...rows].map((cells, index) => {
    const shown = index === 1 ? cells : cells.map(escapeMarkdown);
    return `| ${shown.join(" | ")} |`;
  });
}

import { structuredPatch, type StructuredPatchHunk } from "diff";

/** The hunks of a unified diff without file headers, with so many lines of context. */
export function formatHunks(before: string, after: string, context: number): string {
  const { hunks } = structuredPatch("", "", before, after, "", "", { context });
  return hunks.map(formatHunk).join("");
}

function formatHunk(hunk: StructuredPatchHunk): string {
  const old = formatRange(hunk.oldStart, hunk.oldLines);
  const now = formatRange(hunk.newStart, hunk.newLines);
  return `@@ -${old} +${now} @@\n${hunk.lines.join("\n")}\n`;
}

function formatRange(start: number, lines: number): string {
  if (lines === 1) return String(start);
  return `${lines === 0 ? start - 1 : start},${lines}`;
}

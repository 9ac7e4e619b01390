import type { Problem } from "../verdict/problem.ts";

/**
 * A GitHub workflow command that shows a problem beside a file of the change: one line, whatever a subject said.
 * `file` is relative to the project; `undefined` when the problem concerns no single scenario.
 * Source: GitHub's documentation of workflow commands.
 */
export function renderAnnotation(
  problem: Problem,
  file: string | undefined,
  details: string,
): string {
  const title = problem.scenario ?? problem.kind;
  const place = file === undefined ? "" : `file=${escapeProperty(file)},`;
  const message = [problem.message, details].filter((text) => text !== "").join("\n");
  return `::error ${place}title=${escapeProperty(title)}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

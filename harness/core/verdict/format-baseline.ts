import type { Baseline } from "./baseline.ts";

/** The text of `baseline.json`: one scenario a line, sorted by id, so that merges and reviews stay small. */
export function formatBaseline(baseline: Baseline): string {
  return [
    "{",
    `  "schemaVersion": ${baseline.schemaVersion},`,
    `  "target": ${JSON.stringify(baseline.target)},`,
    `  "scenarios": ${formatRecord(baseline.scenarios)},`,
    `  "retired": ${formatRecord(baseline.retired)}`,
    "}",
    "",
  ].join("\n");
}

function formatRecord(record: Readonly<Record<string, unknown>>): string {
  const ids = Object.keys(record).toSorted();
  if (ids.length === 0) return "{}";
  const lines = ids.map((id) => `    ${JSON.stringify(id)}: ${JSON.stringify(record[id])}`);
  return `{\n${lines.join(",\n")}\n  }`;
}

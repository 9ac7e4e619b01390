import type { Report } from "./report.ts";

/** `report.json`, for programs. Schema: docs/report.schema.json. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

import { compareJson } from "./compare-json.ts";
import type { Comparator } from "./comparator.ts";

/**
 * Compare the rows of a database: rows are aligned by content, so a missing row is one difference at `$.threads[2]`
 * and a changed column is at `$.threads[2].title`.
 */
export const compareRows: Comparator = compareJson;

import { bench } from "vitest";
import { aComparison } from "../testing/a-comparison.ts";

const LINES = 100_000;

/** Lines like those of logs, drawn by a fixed generator. */
function aText(seed: number, distinct: number): string {
  let state = seed;
  const lines = Array.from({ length: LINES }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return `2026-11-20 line ${(state >>> 8) % distinct} of a text that is ${seed}`.slice(0, -1);
  });
  return `${lines.join("\n")}\n`;
}

const unrelated = [aText(1, 1e9), aText(2, 1e9)] as const;
const halfChanged = unrelated[0]
  .split("\n")
  .map((line, index) => (index % 2 === 0 ? line : `changed ${index}`))
  .join("\n");
const shuffled = unrelated[0].split("\n").toSorted().join("\n");
const fewDistinct = [aText(3, 50), aText(4, 50)] as const;
const options = { iterations: 5, warmupIterations: 1, time: 0, warmupTime: 0 };

bench("two unrelated texts", () => void aComparison(...unrelated), options);
bench("every second line changed", () => void aComparison(unrelated[0], halfChanged), options);
bench("all lines moved", () => void aComparison(unrelated[0], shuffled), options);
bench("fifty distinct lines", () => void aComparison(...fewDistinct), options);
bench("equal texts", () => void aComparison(unrelated[0], unrelated[0]), options);

import { bench } from "vitest";
import { aComparison } from "../testing/a-comparison.ts";

const FRAMES = Array.from({ length: 15_000 }, (_, index) => {
  const payload = { type: "message", id: `m${index}`, text: "word ".repeat(50), n: index };
  return `${JSON.stringify({ timestamp: "<time:1>", type: "response_item", payload })}\n`;
});
const golden = FRAMES.join("");
const removed = FRAMES.toSpliced(7_000, 1).join("");
const reordered = FRAMES.map((frame) => frame.replace('"type":"message",', "")).join("");
const options = { iterations: 5, warmupIterations: 1, time: 0, warmupTime: 0 };
const at = { name: "rollout", format: "jsonl" } as const;

bench("one frame removed of 15,000", () => void aComparison(golden, removed, at), options);
bench("every frame changed of 15,000", () => void aComparison(golden, reordered, at), options);

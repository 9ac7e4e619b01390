import { bench, describe } from "vitest";
import { A_RUN, anObservation } from "../testing/an-observation.ts";
import { digestForTests } from "../testing/canonical-texts.ts";
import { canonicalize } from "./canonicalize.ts";
import { RULE_IDS } from "./ruleset.ts";

// Bound: 80 MB/s on one 50 MB rollout (about 0.6 s), measured on an otherwise idle machine with
//   env -u NODE_EXTRA_CA_CERTS npx vitest bench --run harness/core/canonicalize
// MB/s = 50 * hz; `hz` is what the table prints for one pass over the 50 MB.

const SIZE = 50_000_000;
const IDS = 1_000;

describe("canonicalize", () => {
  const observation = anObservation({ rollout: aRollout() });

  bench(
    "a rollout of 50 MB, 704 bytes a line",
    () => {
      canonicalize(observation, {
        target: { rules: RULE_IDS, veils: [] },
        scenarioId: "exec/any",
        digest: digestForTests,
      });
    },
    { iterations: 5, warmupIterations: 1, time: 0, warmupTime: 0 },
  );
});

/** Lines of a message each: a time, an id, a path, a paragraph of text, a flag and a number. */
function aRollout(): string {
  const lines: string[] = [];
  for (let size = 0; size < SIZE; size += 705) {
    const line = JSON.stringify({
      timestamp: `2026-11-20T12:00:0${Math.floor((10 * size) / SIZE) % 10}.000Z`,
      type: "response_item",
      payload: {
        type: "message",
        turn_id: anId(lines.length % IDS),
        cwd: "/dev/shm/lab-0001/workspace/src",
        content: [{ type: "input_text", text: "" }],
        last: false,
        tokens: lines.length,
      },
    });
    const paragraph = "lorem ipsum dolor-sit amet, cafe-babe. ".repeat(20);
    lines.push(line.replace('"text":""', `"text":"${paragraph.slice(0, 704 - line.length)}"`));
  }
  return `${lines.join("\n")}\n`;
}

function anId(at: number): string {
  const time = (A_RUN.startedAtMs + at).toString(16).padStart(12, "0");
  const tail = at.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8aa1-${tail}`;
}

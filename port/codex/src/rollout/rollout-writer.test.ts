import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { rolloutPath } from "./rollout-path.ts";
import { createRolloutWriter } from "./rollout-writer.ts";

test("createRolloutWriter appends one object a line, with keys in their order", () => {
  const path = join(freshFolder(), "a", "b.jsonl");
  const writer = createRolloutWriter(path);

  writer.write("event_msg", { type: "x", b: 1, a: 2 });
  writer.close();

  const text = readFileSync(path, "utf8");
  expect(text).toMatch(
    /^\{"timestamp":"[-\d]{10}T[:\d]{8}\.\d{3}Z","type":"event_msg","payload":\{"type":"x","b":1,"a":2\}\}\n$/,
  );
});

test("createRolloutWriter writes whole percentages as floats", () => {
  const path = join(freshFolder(), "b.jsonl");
  const writer = createRolloutWriter(path);

  writer.write("event_msg", { type: "token_count", primary: { used_percent: 10, minutes: 5 } });
  writer.close();

  expect(readFileSync(path, "utf8")).toContain('{"used_percent":10.0,"minutes":5}');
});

test("rolloutPath is named in local time", () => {
  const path = rolloutPath("ID", new Date(2026, 0, 2, 3, 4, 5));

  expect(path).toBe("sessions/2026/01/02/rollout-2026-01-02T03-04-05-ID.jsonl");
});

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "rollout-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

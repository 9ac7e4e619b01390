import { expect, test } from "vitest";
import { aComparison, shownDifferences } from "../testing/a-comparison.ts";

const FRAMES = Array.from(
  { length: 50 },
  (_, index) => `{"type":"event","payload":{"type":"delta","n":${index}}}\n`,
);

const frames = (port: readonly string[]): readonly string[] =>
  shownDifferences(
    aComparison(FRAMES.join(""), port.join(""), { name: "rollout", format: "jsonl" }),
  );

test("compareFrames reports one removed frame as one difference", () => {
  expect(frames(FRAMES.toSpliced(10, 1))).toEqual([
    `missing line 11: ${FRAMES[10]?.trim() ?? ""} -> `,
  ]);
});

test("compareFrames reports one inserted frame as one difference", () => {
  expect(frames(FRAMES.toSpliced(10, 0, '{"type":"x"}\n'))).toEqual([
    'extra line 11:  -> {"type":"x"}',
  ]);
});

test("compareFrames reports a duplicated frame", () => {
  expect(frames(FRAMES.toSpliced(10, 0, FRAMES[10] ?? ""))).toHaveLength(1);
});

test("compareFrames reports a changed leaf inside its frame, also beside a removed frame", () => {
  const changed = '{"type":"event","payload":{"type":"delta","n":"12"}}\n';

  expect(frames(FRAMES.with(12, changed))).toEqual(['type line 13 $.payload.n: 12 -> "12"']);
  expect(frames(FRAMES.with(12, changed).toSpliced(3, 1))).toEqual([
    `missing line 4: ${FRAMES[3]?.trim() ?? ""} -> `,
    'type line 13 $.payload.n: 12 -> "12"',
  ]);
});

test("compareFrames reports swapped frames as their order", () => {
  const swapped = FRAMES.with(20, FRAMES[21] ?? "").with(21, FRAMES[20] ?? "");

  expect(frames(swapped)).toEqual([expect.stringMatching(/^order line 2[12]: at line/u)]);
});

test("compareFrames reports white space and a missing line feed within a frame", () => {
  expect(frames(FRAMES.with(3, (FRAMES[3] ?? "").replace(":", ": ")))).toHaveLength(1);
  expect(frames(FRAMES.with(49, (FRAMES[49] ?? "").trim()))).toEqual([
    expect.stringContaining("(no newline at the end)"),
  ]);
});

test("compareFrames reports key order in every frame it differs in", () => {
  const port = FRAMES.map((line) =>
    line.replace('"type":"delta",', "").replace("}}", ',"type":"delta"}}'),
  );

  const shown = frames(port);

  expect(shown).toHaveLength(50);
  expect(shown[49]).toBe("order line 50 $.payload: type, n -> n, type");
});

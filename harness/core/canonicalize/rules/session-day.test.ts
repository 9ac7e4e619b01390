import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["session-day"];
const ONE_RUN = { tree: '{"codex-home/sessions/2026/11/20/a":{"is":"file"}}' };
const CANONICAL = {
  tree: '{"codex-home/sessions/<date:year>/<date:month>/<date:day>/a":{"is":"file"}}',
};

test("session-day hides the chance", () => {
  const another = { tree: '{"codex-home/sessions/2026/11/21/a":{"is":"file"}}' };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  ["no zero", { tree: '{"codex-home/sessions/2026/11/9/a":{"is":"file"}}' }],
  ["month and day swapped", { tree: '{"codex-home/sessions/2026/20/11/a":{"is":"file"}}' }],
  ["another month", { tree: '{"codex-home/sessions/2026/07/20/a":{"is":"file"}}' }],
  ["one folder", { tree: '{"codex-home/sessions/2026-11-20/a":{"is":"file"}}' }],
])("session-day keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("session-day changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

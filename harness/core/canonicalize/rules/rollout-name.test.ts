import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["rollout-name"];
const ONE_RUN = {
  tree: '{"codex-home/sessions/rollout-2026-11-20T12-00-01-x.jsonl":{"is":"file"}}',
};
const CANONICAL = {
  tree: '{"codex-home/sessions/rollout-<time:local-file>-x.jsonl":{"is":"file"}}',
};

test("rollout-name hides the chance", () => {
  const another = {
    tree: '{"codex-home/sessions/rollout-2026-11-20T12-00-02-x.jsonl":{"is":"file"}}',
  };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  ["colons", { tree: '{"codex-home/sessions/rollout-2026-11-20T12:00:01-x.jsonl":{"is":"file"}}' }],
  [
    "another time zone",
    { tree: '{"codex-home/sessions/rollout-2026-11-20T21-00-01-x.jsonl":{"is":"file"}}' },
  ],
  [
    "another folder",
    { tree: '{"codex-home/other/rollout-2026-11-20T12-00-01-x.jsonl":{"is":"file"}}' },
  ],
])("rollout-name keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("rollout-name changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["rollout-size"];
const ONE_RUN = { rollout: '{"a":1}', tree: '{"codex-home/sessions/r.jsonl":{"bytes":7}}' };
const CANONICAL = {
  rollout: '{"a":1}',
  tree: '{"codex-home/sessions/r.jsonl":{"bytes":"<length:of-file>"}}',
};

test("rollout-size hides the chance", () => {
  const another = { rollout: '{"a":1}', tree: '{"codex-home/sessions/r.jsonl":{"bytes":7}}' };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  ["a wrong size", { rollout: '{"a":1}', tree: '{"codex-home/sessions/r.jsonl":{"bytes":8}}' }],
  [
    "a size as a string",
    { rollout: '{"a":1}', tree: '{"codex-home/sessions/r.jsonl":{"bytes":"7"}}' },
  ],
])("rollout-size keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("rollout-size changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["session-time"];
const ONE_RUN = { rollout: '{"payload":{"timestamp":"2026-11-20T12:00:01.123Z"}}' };
const CANONICAL = { rollout: '{"payload":{"timestamp":"<time:rfc3339-ms>"}}' };

test("session-time hides the chance", () => {
  const another = { rollout: '{"payload":{"timestamp":"2026-11-20T12:00:02.000Z"}}' };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  ["no milliseconds", { rollout: '{"payload":{"timestamp":"2026-11-20T12:00:01Z"}}' }],
  ["a number", { rollout: '{"payload":{"timestamp":1795176001123}}' }],
])("session-time keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("session-time changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["turn-duration"];
const ONE_RUN = { rollout: '{"payload":{"duration_ms":104}}' };
const CANONICAL = { rollout: '{"payload":{"duration_ms":"<duration:ms-int>"}}' };

test("turn-duration hides the chance", () => {
  const another = { rollout: '{"payload":{"duration_ms":0}}' };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  ["a float", { rollout: '{"payload":{"duration_ms":104.0}}' }],
  ["negative", { rollout: '{"payload":{"duration_ms":-1}}' }],
  ["longer than the run", { rollout: '{"payload":{"duration_ms":60000}}' }],
])("turn-duration keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("turn-duration changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

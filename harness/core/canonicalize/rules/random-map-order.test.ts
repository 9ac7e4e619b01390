import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["random-map-order"];
const ONE_RUN = { rollout: '{"payload":{"changes":{"b":{"x":1},"a":[2]}}}' };
const CANONICAL = { rollout: '{"payload":{"changes":{"a":[2],"b":{"x":1}}}}' };

test("random-map-order hides the chance", () => {
  const another = { rollout: '{"payload":{"changes":{"a":[2],"b":{"x":1}}}}' };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  ["crossed values", { rollout: '{"payload":{"changes":{"b":[2],"a":{"x":1}}}}' }],
  ["a member twice", { rollout: '{"payload":{"changes":{"b":{"x":1},"a":[2],"a":[2]}}}' }],
  ["order inside a member", { rollout: '{"payload":{"other":{"b":{"x":1},"a":[2]}}}' }],
])("random-map-order keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("random-map-order changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

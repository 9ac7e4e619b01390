import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["abort-time"];
const ONE_RUN = { rollout: '{"payload":{"output":"aborted by user after 1.2s"}}' };
const CANONICAL = { rollout: '{"payload":{"output":"aborted by user after <duration:s-1dp>s"}}' };

test("abort-time hides the chance", () => {
  const another = { rollout: '{"payload":{"output":"aborted by user after 0.0s"}}' };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  ["two digits", { rollout: '{"payload":{"output":"aborted by user after 1.25s"}}' }],
  ["no digit", { rollout: '{"payload":{"output":"aborted by user after 1s"}}' }],
])("abort-time keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("abort-time changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

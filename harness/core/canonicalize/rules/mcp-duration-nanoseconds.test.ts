import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["mcp-duration-nanoseconds"];
const ONE_RUN = { rollout: '{"payload":{"duration":{"secs":0,"nanos":5}}}' };
const CANONICAL = { rollout: '{"payload":{"duration":{"secs":0,"nanos":"<duration:ns-int>"}}}' };

test("mcp-duration-nanoseconds hides the chance", () => {
  const another = { rollout: '{"payload":{"duration":{"secs":0,"nanos":123456789}}}' };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  ["a full second", { rollout: '{"payload":{"duration":{"secs":0,"nanos":1000000000}}}' }],
  ["a string", { rollout: '{"payload":{"duration":{"secs":0,"nanos":"5"}}}' }],
])("mcp-duration-nanoseconds keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("mcp-duration-nanoseconds changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

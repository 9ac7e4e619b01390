import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["mcp-duration-seconds"];
const ONE_RUN = { rollout: '{"payload":{"duration":{"secs":0,"nanos":5}}}' };
const CANONICAL = { rollout: '{"payload":{"duration":{"secs":"<duration:s-int>","nanos":5}}}' };

test("mcp-duration-seconds hides the chance", () => {
  const another = { rollout: '{"payload":{"duration":{"secs":3,"nanos":5}}}' };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  ["a float", { rollout: '{"payload":{"duration":{"secs":0.0,"nanos":5}}}' }],
  ["longer than the run", { rollout: '{"payload":{"duration":{"secs":99,"nanos":5}}}' }],
])("mcp-duration-seconds keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("mcp-duration-seconds changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

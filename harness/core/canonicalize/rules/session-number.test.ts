import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["session-number"];
const ONE_RUN = {
  rollout: String.raw`{"payload":{"output":"x\nProcess running with session ID 95691\ny"}}
{"payload":{"output":"x\nProcess running with session ID 1234\ny"}}`,
};
const CANONICAL = {
  rollout: String.raw`{"payload":{"output":"x\nProcess running with session ID <session-number:1>\ny"}}
{"payload":{"output":"x\nProcess running with session ID <session-number:2>\ny"}}`,
};

test("session-number hides the chance", () => {
  const another = {
    rollout: String.raw`{"payload":{"output":"x\nProcess running with session ID 1000\ny"}}
{"payload":{"output":"x\nProcess running with session ID 99999\ny"}}`,
  };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  [
    "the same number twice",
    {
      rollout: String.raw`{"payload":{"output":"x\nProcess running with session ID 95691\ny"}}
{"payload":{"output":"x\nProcess running with session ID 95691\ny"}}`,
    },
  ],
  [
    "three digits",
    {
      rollout: String.raw`{"payload":{"output":"x\nProcess running with session ID 956\ny"}}
{"payload":{"output":"x\nProcess running with session ID 1234\ny"}}`,
    },
  ],
])("session-number keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("session-number changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

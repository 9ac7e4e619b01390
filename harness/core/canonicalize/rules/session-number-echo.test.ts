import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["session-number", "session-number-echo"];
const ONE_RUN = {
  rollout: String.raw`{"payload":{"output":"x\nProcess running with session ID 95691\ny"}}
{"payload":{"arguments":"{\"session_id\":95691,\"chars\":\"\"}"}}`,
};
const CANONICAL = {
  rollout: String.raw`{"payload":{"output":"x\nProcess running with session ID <session-number:1>\ny"}}
{"payload":{"arguments":"{\"session_id\":<session-number:1>,\"chars\":\"\"}"}}`,
};

test("session-number-echo hides the chance", () => {
  const another = {
    rollout: String.raw`{"payload":{"output":"x\nProcess running with session ID 1000\ny"}}
{"payload":{"arguments":"{\"session_id\":1000,\"chars\":\"\"}"}}`,
  };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  [
    "a number nobody gave out",
    {
      rollout: String.raw`{"payload":{"output":"x\nProcess running with session ID 95691\ny"}}
{"payload":{"arguments":"{\"session_id\":95692,\"chars\":\"\"}"}}`,
    },
  ],
  [
    "a string",
    {
      rollout: String.raw`{"payload":{"output":"x\nProcess running with session ID 95691\ny"}}
{"payload":{"arguments":"{\"session_id\":\"95691\",\"chars\":\"\"}"}}`,
    },
  ],
])("session-number-echo keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("session-number-echo changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

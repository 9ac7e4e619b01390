import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["wall-time"];
const ONE_RUN = {
  rollout: String.raw`{"payload":{"output":"Wall time: 0.0000 seconds"}}
{"payload":{"output":"Exit code: 0\nWall time: 0 seconds"}}`,
};
const CANONICAL = {
  rollout: String.raw`{"payload":{"output":"Wall time: <duration:s-4dp> seconds"}}
{"payload":{"output":"Exit code: 0\nWall time: <duration:s-1dp> seconds"}}`,
};

test("wall-time hides the chance", () => {
  const another = {
    rollout: String.raw`{"payload":{"output":"Wall time: 1.2345 seconds"}}
{"payload":{"output":"Exit code: 0\nWall time: 0.1 seconds"}}`,
  };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  [
    "three digits",
    {
      rollout: String.raw`{"payload":{"output":"Wall time: 0.000 seconds"}}
{"payload":{"output":"Exit code: 0\nWall time: 0 seconds"}}`,
    },
  ],
  [
    "a zero after the point",
    {
      rollout: String.raw`{"payload":{"output":"Wall time: 0.0000 seconds"}}
{"payload":{"output":"Exit code: 0\nWall time: 0.0 seconds"}}`,
    },
  ],
  [
    "longer than the run",
    {
      rollout: String.raw`{"payload":{"output":"Wall time: 99.0000 seconds"}}
{"payload":{"output":"Exit code: 0\nWall time: 0 seconds"}}`,
    },
  ],
])("wall-time keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("wall-time changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["rollout-time"];
const ONE_RUN = { rollout: '{"timestamp":"2026-11-20T12:00:01.123Z"}' };
const CANONICAL = { rollout: '{"timestamp":"<time:rfc3339-ms>"}' };

test("rollout-time hides the chance", () => {
  const another = { rollout: '{"timestamp":"2026-11-20T12:00:09.000Z"}' };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  ["microseconds", { rollout: '{"timestamp":"2026-11-20T12:00:01.123456Z"}' }],
  ["an offset for Z", { rollout: '{"timestamp":"2026-11-20T12:00:01.123+00:00"}' }],
  ["another time zone", { rollout: '{"timestamp":"2026-11-20T14:00:01.123Z"}' }],
  ["a year before", { rollout: '{"timestamp":"2025-11-20T12:00:01.123Z"}' }],
  ["another key", { rollout: '{"time":"2026-11-20T12:00:01.123Z"}' }],
  [
    "a clock that goes back",
    {
      rollout: '{"timestamp":"2026-11-20T12:00:02.000Z"}\n{"timestamp":"2026-11-20T12:00:01.999Z"}',
    },
  ],
])("rollout-time keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("rollout-time changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

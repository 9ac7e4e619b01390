import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["current-date"];
const ONE_RUN = {
  rollout: String.raw`{"payload":{"content":[{"text":"<environment_context>\n  <current_date>2026-11-20</current_date>"}]}}`,
};
const CANONICAL = {
  rollout: String.raw`{"payload":{"content":[{"text":"<environment_context>\n  <current_date><date:iso></current_date>"}]}}`,
};

test("current-date hides the chance", () => {
  const another = {
    rollout: String.raw`{"payload":{"content":[{"text":"<environment_context>\n  <current_date>2026-11-21</current_date>"}]}}`,
  };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  [
    "another form",
    {
      rollout: String.raw`{"payload":{"content":[{"text":"<environment_context>\n  <current_date>20.11.2026</current_date>"}]}}`,
    },
  ],
  [
    "long ago",
    {
      rollout: String.raw`{"payload":{"content":[{"text":"<environment_context>\n  <current_date>2020-11-20</current_date>"}]}}`,
    },
  ],
])("current-date keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("current-date changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

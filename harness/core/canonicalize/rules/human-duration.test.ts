import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["human-duration"];
const ONE_RUN = { stderr: " succeeded in 0ms:" };
const CANONICAL = { stderr: " succeeded in <duration:ms-int>ms:" };

test("human-duration hides the chance", () => {
  const another = { stderr: " succeeded in 17ms:" };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  ["a blank", { stderr: " succeeded in 0 ms:" }],
  ["a failure", { stderr: " exited 1 in 0ms:" }],
  ["seconds", { stderr: " succeeded in 1.2s:" }],
])("human-duration keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("human-duration changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

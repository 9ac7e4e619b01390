import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["timeout-length"];
const ONE_RUN = { stderr: "command timed out after 303 milliseconds" };
const CANONICAL = { stderr: "command timed out after <duration:ms-int> milliseconds" };

test("timeout-length hides the chance", () => {
  const another = { stderr: "command timed out after 1002 milliseconds" };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  ["a float", { stderr: "command timed out after 303.0 milliseconds" }],
  ["longer than the run", { stderr: "command timed out after 303000 milliseconds" }],
])("timeout-length keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("timeout-length changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

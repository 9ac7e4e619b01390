import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["logged-wall-time"];
const ONE_RUN = { stderr: "Wall time: 0.3 seconds\nOutput:" };
const CANONICAL = { stderr: "Wall time: <duration:s-1dp> seconds\nOutput:" };

test("logged-wall-time hides the chance", () => {
  const another = { stderr: "Wall time: 0 seconds\nOutput:" };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  ["four digits", { stderr: "Wall time: 0.3000 seconds\nOutput:" }],
  ["inside a line", { stderr: "x Wall time: 0.3 seconds\nOutput:" }],
])("logged-wall-time keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("logged-wall-time changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

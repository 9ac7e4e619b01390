import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["error-log-time"];
const ONE_RUN = { "files/workspace/error.log": "[2026-11-20T12:00:01.123456789+00:00] x\n" };
const CANONICAL = { "files/workspace/error.log": "[<time:rfc3339-ns-offset>] x\n" };

test("error-log-time hides the chance", () => {
  const another = { "files/workspace/error.log": "[2026-11-20T12:00:02.000000001+00:00] x\n" };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  ["Z", { "files/workspace/error.log": "[2026-11-20T12:00:01.123456789Z] x\n" }],
  ["milliseconds", { "files/workspace/error.log": "[2026-11-20T12:00:01.123+00:00] x\n" }],
])("error-log-time keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("error-log-time changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

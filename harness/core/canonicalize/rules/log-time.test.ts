import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["log-time"];
const ONE_RUN = { stderr: "2026-11-20T12:00:01.123456Z ERROR a: b" };
const CANONICAL = { stderr: "<time:rfc3339-us> ERROR a: b" };

test("log-time hides the chance", () => {
  const another = { stderr: "2026-11-20T12:00:02.000000Z ERROR a: b" };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  ["milliseconds", { stderr: "2026-11-20T12:00:01.123Z ERROR a: b" }],
  ["another level", { stderr: "2026-11-20T12:00:01.123456Z WARN a: b" }],
  ["not at the beginning of a line", { stderr: "at 2026-11-20T12:00:01.123456Z ERROR a: b" }],
])("log-time keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("log-time changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["unix-milliseconds"];
const ONE_RUN = { "rows/state_5.sqlite": '{"threads":[{"created_at_ms":1795176001123}]}' };
const CANONICAL = { "rows/state_5.sqlite": '{"threads":[{"created_at_ms":"<unix-ms>"}]}' };

test("unix-milliseconds hides the chance", () => {
  const another = { "rows/state_5.sqlite": '{"threads":[{"created_at_ms":1795176002000}]}' };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  ["seconds", { "rows/state_5.sqlite": '{"threads":[{"created_at_ms":1795176001}]}' }],
  ["null", { "rows/state_5.sqlite": '{"threads":[{"created_at_ms":null}]}' }],
  ["another column", { "rows/state_5.sqlite": '{"threads":[{"made_at_ms":1795176001123}]}' }],
])("unix-milliseconds keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("unix-milliseconds changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["panic-process"];
const ONE_RUN = { stderr: "thread 'main' (2) panicked at a.rs:1:2:" };
const CANONICAL = { stderr: "thread 'main' (<pid>) panicked at a.rs:1:2:" };

test("panic-process hides the chance", () => {
  const another = { stderr: "thread 'main' (31337) panicked at a.rs:1:2:" };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  ["another thread", { stderr: "thread 'other' (2) panicked at a.rs:1:2:" }],
  ["no number", { stderr: "thread 'main' panicked at a.rs:1:2:" }],
])("panic-process keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("panic-process changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

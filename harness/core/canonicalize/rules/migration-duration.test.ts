import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["migration-duration"];
const ONE_RUN = { "rows/state_5.sqlite": '{"_sqlx_migrations":[{"execution_time":123456}]}' };
const CANONICAL = {
  "rows/state_5.sqlite": '{"_sqlx_migrations":[{"execution_time":"<duration:ns-int>"}]}',
};

test("migration-duration hides the chance", () => {
  const another = { "rows/state_5.sqlite": '{"_sqlx_migrations":[{"execution_time":0}]}' };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  ["a float", { "rows/state_5.sqlite": '{"_sqlx_migrations":[{"execution_time":123456.0}]}' }],
  ["none", { "rows/state_5.sqlite": '{"_sqlx_migrations":[{"execution_time":-1}]}' }],
  [
    "longer than the run",
    { "rows/state_5.sqlite": '{"_sqlx_migrations":[{"execution_time":60000000000}]}' },
  ],
])("migration-duration keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("migration-duration changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

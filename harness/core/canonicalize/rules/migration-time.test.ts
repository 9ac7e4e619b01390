import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["migration-time"];
const ONE_RUN = {
  "rows/state_5.sqlite": '{"_sqlx_migrations":[{"installed_on":"2026-11-20 12:00:01"}]}',
};
const CANONICAL = {
  "rows/state_5.sqlite": '{"_sqlx_migrations":[{"installed_on":"<time:sqlite-s>"}]}',
};

test("migration-time hides the chance", () => {
  const another = {
    "rows/state_5.sqlite": '{"_sqlx_migrations":[{"installed_on":"2026-11-20 12:00:05"}]}',
  };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  [
    "RFC 3339",
    { "rows/state_5.sqlite": '{"_sqlx_migrations":[{"installed_on":"2026-11-20T12:00:01Z"}]}' },
  ],
  [
    "a fraction",
    { "rows/state_5.sqlite": '{"_sqlx_migrations":[{"installed_on":"2026-11-20 12:00:01.5"}]}' },
  ],
  [
    "another column",
    { "rows/state_5.sqlite": '{"_sqlx_migrations":[{"installed":"2026-11-20 12:00:01"}]}' },
  ],
])("migration-time keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("migration-time changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

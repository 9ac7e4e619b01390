import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["file-time"];
const ONE_RUN = {
  "files/codex-home/auth.json": '{"last_refresh":"2026-11-20T12:00:01.123456789Z"}',
};
const CANONICAL = { "files/codex-home/auth.json": '{"last_refresh":"<time:rfc3339-ns>"}' };

test("file-time hides the chance", () => {
  const another = {
    "files/codex-home/auth.json": '{"last_refresh":"2026-11-20T12:00:01.987654321Z"}',
  };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  ["milliseconds", { "files/codex-home/auth.json": '{"last_refresh":"2026-11-20T12:00:01.123Z"}' }],
  [
    "a fixture's time",
    { "files/codex-home/auth.json": '{"last_refresh":"2020-11-20T12:00:01.123456789Z"}' },
  ],
])("file-time keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("file-time changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

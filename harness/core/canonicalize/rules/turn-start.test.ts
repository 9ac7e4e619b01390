import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["turn-start"];
const ONE_RUN = {
  "requests/01": String.raw`{"headers":["x-codex-turn-metadata: {\"sandbox\":\"none\",\"turn_started_at_unix_ms\":1795176001123,\"request_kind\":\"turn\"}"]}`,
};
const CANONICAL = {
  "requests/01": String.raw`{"headers":["x-codex-turn-metadata: {\"sandbox\":\"none\",\"turn_started_at_unix_ms\":<unix-ms>,\"request_kind\":\"turn\"}"]}`,
};

test("turn-start hides the chance", () => {
  const another = {
    "requests/01": String.raw`{"headers":["x-codex-turn-metadata: {\"sandbox\":\"none\",\"turn_started_at_unix_ms\":1795176002000,\"request_kind\":\"turn\"}"]}`,
  };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  [
    "seconds",
    {
      "requests/01": String.raw`{"headers":["x-codex-turn-metadata: {\"sandbox\":\"none\",\"turn_started_at_unix_ms\":1795176001,\"request_kind\":\"turn\"}"]}`,
    },
  ],
  [
    "a string",
    {
      "requests/01": String.raw`{"headers":["x-codex-turn-metadata: {\"sandbox\":\"none\",\"turn_started_at_unix_ms\":\"1795176001123\",\"request_kind\":\"turn\"}"]}`,
    },
  ],
  [
    "another header",
    {
      "requests/01": String.raw`{"headers":["x-codex-metadata: {\"sandbox\":\"none\",\"turn_started_at_unix_ms\":1795176001123,\"request_kind\":\"turn\"}"]}`,
    },
  ],
])("turn-start keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("turn-start changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

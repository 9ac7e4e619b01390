import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["host-zone"];
const ONE_RUN = { rollout: '{"payload":{"timezone":"Etc/UTC"}}' };
const CANONICAL = { rollout: '{"payload":{"timezone":"<zone:iana>"}}' };

test("host-zone hides the chance", () => {
  const another = { rollout: '{"payload":{"timezone":"Europe/Berlin"}}' };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  ["an abbreviation", { rollout: '{"payload":{"timezone":"CET"}}' }],
  ["an offset", { rollout: '{"payload":{"timezone":"+01:00"}}' }],
  ["nothing", { rollout: '{"payload":{"timezone":""}}' }],
])("host-zone keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("host-zone keeps a zone that is not the one of this machine", () => {
  const run = { host: { zone: "Etc/UTC" } };
  const another = { rollout: '{"payload":{"timezone":"Europe/Berlin"}}' };

  expect(canonicalTexts(RULES, ONE_RUN, { run })).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another, { run })).toEqual(another);
});

test("host-zone changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

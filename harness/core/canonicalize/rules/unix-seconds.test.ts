import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["unix-seconds"];
const ONE_RUN = { rollout: '{"payload":{"started_at":1795176001}}' };
const CANONICAL = { rollout: '{"payload":{"started_at":"<unix-s>"}}' };

test("unix-seconds hides the chance", () => {
  const another = { rollout: '{"payload":{"started_at":1795176009}}' };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  ["milliseconds", { rollout: '{"payload":{"started_at":1795176001000}}' }],
  ["a float", { rollout: '{"payload":{"started_at":1795176001.0}}' }],
  ["a string", { rollout: '{"payload":{"started_at":"1795176001"}}' }],
  ["a string that looks masked", { rollout: '{"payload":{"started_at":"<unix-s>"}}' }],
  ["an hour later", { rollout: '{"payload":{"started_at":1795179601}}' }],
])("unix-seconds keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("unix-seconds changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

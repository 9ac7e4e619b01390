import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["chunk-id"];
const ONE_RUN = { rollout: String.raw`{"payload":{"output":"Chunk ID: 89e415\nx"}}` };
const CANONICAL = { rollout: String.raw`{"payload":{"output":"Chunk ID: <chunk-id:hex6>\nx"}}` };

test("chunk-id hides the chance", () => {
  const another = { rollout: String.raw`{"payload":{"output":"Chunk ID: 000000\nx"}}` };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  ["upper case", { rollout: String.raw`{"payload":{"output":"Chunk ID: 89E415\nx"}}` }],
  ["five digits", { rollout: String.raw`{"payload":{"output":"Chunk ID: 89e41\nx"}}` }],
  ["inside the output", { rollout: String.raw`{"payload":{"output":"a Chunk ID: 89e415\nx"}}` }],
])("chunk-id keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("chunk-id changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

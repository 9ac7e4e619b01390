import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["lab-ports"];
const ONE_RUN = { stdout: "http://127.0.0.1:40001/v1" };
const CANONICAL = { stdout: "http://127.0.0.1:<port:model>/v1" };

test("lab-ports hides the chance", () => {
  const run = { ports: [{ name: "model", port: 51_234 }] };
  const another = { stdout: "http://127.0.0.1:51234/v1" };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another, { run })).toEqual(CANONICAL);
});

test.each([
  ["another port", { stdout: "http://127.0.0.1:40002/v1" }],
  ["a longer port", { stdout: "http://127.0.0.1:400011/v1" }],
  ["another host", { stdout: "http://10.0.0.1:40001/v1" }],
  ["the other loopback name", { stdout: "http://localhost:40001/v1" }],
])("lab-ports keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("lab-ports changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["body-length", "wall-time"];
const ONE_RUN = aRequest(59, "Exit code: 0\\nWall time: 0 seconds");
const CANONICAL = aRequest(
  "<length:of-body>",
  "Exit code: 0\\nWall time: <duration:s-1dp> seconds",
);

test("body-length hides the chance", () => {
  const another = aRequest(61, "Exit code: 0\\nWall time: 0.2 seconds");

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  ["a wrong length", aRequest(60, "Exit code: 0\\nWall time: 0 seconds")],
  ["another body", aRequest(59, "Exit code: 0\\nWall time: 0 second")],
  [
    "a compressed body",
    aRequest(59, "Exit code: 0\\nWall time: 0 seconds", ["content-encoding: zstd"]),
  ],
])("body-length keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("body-length counts bytes, not characters", () => {
  const texts = { "requests/01": request("4", '"text"', '"é\\n→"').replace("4", "7") };

  expect(canonicalTexts(RULES, texts)["requests/01"]).toContain("content-length: 7");
  expect(
    canonicalTexts(RULES, { "requests/01": request("6", '"text"', '"é\\n→"') })["requests/01"],
  ).toContain("<length:of-body>");
});

test("body-length changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

function aRequest(length: number | string, output: string, headers: readonly string[] = []) {
  const body = `{ "input": [\n  {"output": "${output}"}\n ] }`;
  const text = request(String(length), '"compact"', body);
  return { "requests/01": headers.reduce(addHeader, text) };
}

function addHeader(text: string, header: string): string {
  return text.replace('"headers": [', `"headers": ["${header}", `);
}

function request(length: string, layout: string, body: string): string {
  return `{"headers": ["content-length: ${length}"], "bodyLayout": ${layout}, "body": ${body}}`;
}

import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["uuid7"];
const ONE_RUN = {
  stdout: "01a1f8d3-ee63-7800-8aa1-bbab2a035a53 01a1f8d3-ee63-7801-8aa1-bbab2a035a53",
  stderr: "01a1f8d3-ee63-7800-8aa1-bbab2a035a53",
};
const CANONICAL = { stdout: "<uuid7:1> <uuid7:2>", stderr: "<uuid7:1>" };

test("uuid7 hides the chance", () => {
  const another = {
    stdout: "01a1f8d3-ee63-7999-8aa1-bbab2a035a53 01a1f8d3-ee63-7998-8aa1-bbab2a035a53",
    stderr: "01a1f8d3-ee63-7999-8aa1-bbab2a035a53",
  };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  [
    "crossed ids",
    {
      stdout: "01a1f8d3-ee63-7800-8aa1-bbab2a035a53 01a1f8d3-ee63-7801-8aa1-bbab2a035a53",
      stderr: "01a1f8d3-ee63-7801-8aa1-bbab2a035a53",
    },
  ],
  [
    "one id twice",
    {
      stdout: "01a1f8d3-ee63-7800-8aa1-bbab2a035a53 01a1f8d3-ee63-7800-8aa1-bbab2a035a53",
      stderr: "01a1f8d3-ee63-7800-8aa1-bbab2a035a53",
    },
  ],
  [
    "version 4",
    {
      stdout: "01a1f8d3-ee63-4800-8aa1-bbab2a035a53 01a1f8d3-ee63-7801-8aa1-bbab2a035a53",
      stderr: "01a1f8d3-ee63-4800-8aa1-bbab2a035a53",
    },
  ],
  [
    "upper case",
    {
      stdout: "01A1F8D3-EE63-7800-8AA1-BBAB2A035A53 01a1f8d3-ee63-7801-8aa1-bbab2a035a53",
      stderr: "01A1F8D3-EE63-7800-8AA1-BBAB2A035A53",
    },
  ],
  [
    "another variant",
    {
      stdout: "01a1f8d3-ee63-7800-0aa1-bbab2a035a53 01a1f8d3-ee63-7801-8aa1-bbab2a035a53",
      stderr: "01a1f8d3-ee63-7800-0aa1-bbab2a035a53",
    },
  ],
  [
    "a clock of another day",
    {
      stdout: "0199a213-81c0-7800-8aa1-bbab2a035a53 01a1f8d3-ee63-7801-8aa1-bbab2a035a53",
      stderr: "0199a213-81c0-7800-8aa1-bbab2a035a53",
    },
  ],
  [
    "a clock an hour ahead",
    {
      stdout: "01a1f90a-dce3-7800-8aa1-bbab2a035a53 01a1f8d3-ee63-7801-8aa1-bbab2a035a53",
      stderr: "01a1f90a-dce3-7800-8aa1-bbab2a035a53",
    },
  ],
])("uuid7 keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("uuid7 changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

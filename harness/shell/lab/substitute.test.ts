import { expect, test } from "vitest";
import { substitute } from "./substitute.ts";

const VALUES = new Map([
  ["workspace", "/lab/workspace"],
  ["model.port", "80"],
]);

test.each([
  ["no names", "no names"],
  ["{{workspace}}/a:{{model.port}}", "/lab/workspace/a:80"],
  ["{{unknown}} {{ workspace }} {workspace}", "{{unknown}} {{ workspace }} {workspace}"],
  ["{{{workspace}}}", "{/lab/workspace}"],
])("substitute turns %j into %j", (text, expected) => {
  expect(substitute(text, VALUES)).toBe(expected);
});

test("substitute takes values as they are", () => {
  expect(substitute("{{a}}", new Map([["a", "$& {{b}}"]]))).toBe("$& {{b}}");
});

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compactJson } from "./compact-json.ts";
import { indentJson } from "./indent-json.ts";
import { jsonLayout } from "./json-layout.ts";

test.each([1, 2] as const)("indentJson lays out like JSON.stringify with %i spaces", (spaces) => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(indentJson(JSON.stringify(value), spaces)).toBe(JSON.stringify(value, null, spaces));
    }),
  );
});

test("compactJson takes back what indentJson added, token for token", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);

      expect(compactJson(indentJson(text, 1))).toBe(text);
      expect(compactJson(text)).toBe(text);
    }),
  );
});

test("indentJson keeps number spelling, escapes and duplicate keys", () => {
  const text = String.raw`{"a":1.0,"a":1e5,"b":"A\/","c":{},"d":[]}`;

  expect(indentJson(text, 1)).toBe(
    String.raw`{
 "a": 1.0,
 "a": 1e5,
 "b": "A\/",
 "c": {},
 "d": []
}`,
  );
  expect(compactJson(indentJson(text, 2))).toBe(text);
});

test("jsonLayout tells compact from indented", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const indented = JSON.stringify(value, null, 1);
      const compact = JSON.stringify(value);

      expect(jsonLayout(compact)).toBe("compact");
      expect(jsonLayout(indented)).toBe(indented === compact ? "compact" : "indented");
    }),
  );
});

test.each([
  ['{"a": 1}', "indented"],
  ['{"a":1}\n', "indented"],
  ['{"a b":"c d"}', "compact"],
  ["hello", "text"],
  ["", "text"],
  ['{"a":1} x', "text"],
])("jsonLayout says %j is %s", (text, layout) => {
  expect(jsonLayout(text)).toBe(layout);
});

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { JsonSyntaxError } from "./json-syntax-error.ts";
import { scanJson, type JsonVisitor } from "./scan-json.ts";
import { scanJsonLeaves, type JsonLeaf } from "./scan-json-leaves.ts";

const JSON_CHARACTERS = '{}[]:,"\\ 01.eE+-tnu\n'.split("");
const NOTHING: JsonVisitor = { open() {}, close() {}, key() {}, leaf() {} };

test("scanJsonLeaves covers all leaves of any document", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, 2), (value, spaces) => {
      const text = JSON.stringify(value, null, spaces);

      const leaves = leavesOf(text);

      expect(
        leaves.map(({ path, start, end }) => [path, JSON.parse(text.slice(start, end))]),
      ).toEqual(expectedLeaves(JSON.parse(text), []));
    }),
  );
});

test("scanJsonLeaves tells types, and spells numbers and escapes as the text does", () => {
  const text = String.raw`{"a":[1.0,-0,1E+5],"b":"é\n","c":true,"d":null}`;

  const found = leavesOf(text).map(({ type, start, end }) => [type, text.slice(start, end)]);

  expect(found).toEqual([
    ["number", "1.0"],
    ["number", "-0"],
    ["number", "1E+5"],
    ["string", String.raw`"é\n"`],
    ["boolean", "true"],
    ["null", "null"],
  ]);
});

test("scanJsonLeaves sees both members of a duplicate key", () => {
  const found = leavesOf('{"id":"a","id":"b"}').map(({ path, start }) => [path, start]);

  expect(found).toEqual([
    [["id"], 6],
    [["id"], 15],
  ]);
});

test("scanJson agrees with JSON.parse on what is JSON", () => {
  const jsonish = fc.string({ unit: fc.constantFrom(...JSON_CHARACTERS, "true", "null") });
  fc.assert(
    fc.property(fc.oneof(jsonish, fc.json()), (text) => {
      expect(accepts(() => scanJson(text, NOTHING))).toBe(accepts(() => JSON.parse(text)));
    }),
    { numRuns: 3_000 },
  );
});

test.each([
  ['{"a":1,}', 7],
  ["[1 2]", 3],
  ['{"a" 1}', 5],
  ['"a\nb"', 2],
  ['"\\x"', 1],
  ["01", 1],
  ["1 x", 2],
  ["", 0],
  ["tru", 0],
  ['{"a":', 5],
])("scanJson rejects %j at offset %i", (text, offset) => {
  expect(() => scanJson(text, NOTHING)).toThrow(
    expect.objectContaining({ name: "JsonSyntaxError", offset }),
  );
});

test("scanJson survives deep nesting and one long line", () => {
  const deep = "[".repeat(100_000) + "]".repeat(100_000);
  const long = `{"a":"${"x".repeat(20_000_000)}"}`;

  expect(() => scanJson(deep, NOTHING)).not.toThrow();
  expect(leavesOf(long)).toHaveLength(1);
});

function leavesOf(text: string): readonly JsonLeaf[] {
  const leaves: JsonLeaf[] = [];
  scanJsonLeaves(text, (leaf) => leaves.push(leaf));
  return leaves;
}

function expectedLeaves(value: unknown, path: readonly (string | number)[]): readonly unknown[] {
  if (Array.isArray(value)) {
    return value.flatMap((element, index) => expectedLeaves(element, [...path, index]));
  }
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, member]) => expectedLeaves(member, [...path, key]));
}

function accepts(read: () => void): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof JsonSyntaxError || error instanceof SyntaxError) return false;
    throw error;
  }
}

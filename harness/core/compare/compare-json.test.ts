import { assert, json as anyJson, jsonValue, nat, pre, property } from "fast-check";
import { expect, test } from "vitest";
import { aComparison, shownDifferences } from "../testing/a-comparison.ts";
import { itemPath, memberPath } from "./json-path.ts";

const json = (golden: string, port: string): readonly string[] =>
  shownDifferences(aComparison(golden, port, { name: "requests/01", format: "json" }));

test.each([
  ["a missing member", '{"a":1,"b":2}', '{"a":1}', "missing $.b: 2 -> "],
  ["an extra member", '{"a":1}', '{"a":1,"b c":2}', 'extra $["b c"]:  -> 2'],
  ["another type", '{"a":1}', '{"a":"1"}', 'type $.a: 1 -> "1"'],
  ["null for a list", '{"a":[]}', '{"a":null}', "type $.a: [] -> null"],
  ["another value", '{"a":{"b":[1,2]}}', '{"a":{"b":[1,3]}}', "value $.a.b[1]: 2 -> 3"],
  ["another key order", '{"a":1,"b":2}', '{"b":2,"a":1}', "order $: a, b -> b, a"],
  ["another number spelling", '{"a":1.0}', '{"a":1}', "value $.a: 1.0 -> 1"],
  ["another exponent", '{"a":1e2}', '{"a":100}', "value $.a: 1e2 -> 100"],
  ["another escape", '{"a":"\\u00e9"}', '{"a":"é"}', 'value $.a: "\\u00e9" -> "é"'],
  ["another escape in a key", '{"\\u0061":1}', '{"a":1}', 'value $.a: "\\u0061" -> "a"'],
  ["a repeated key", '{"a":1}', '{"a":1,"a":2}', 'extra $["a (2)"]:  -> 2'],
  [
    "a digit no double holds",
    "[9007199254740993]",
    "[9007199254740992]",
    "value $[0]: 9007199254740993 -> 9007199254740992",
  ],
  ["one inserted element", "[1,2,3]", "[0,1,2,3]", "extra $[0]:  -> 0"],
  [
    "one removed element",
    '[{"a":1},{"b":2},{"c":3}]',
    '[{"a":1},{"c":3}]',
    'missing $[1]: {"b":2} -> ',
  ],
] as const)(
  "compareJson reports %s at its path and nothing else",
  (...[, golden, port, difference]) => {
    expect(json(golden, port)).toEqual([difference]);
  },
);

test("compareJson reports a moved element as its order", () => {
  expect(json('["a","b","c"]', '["b","c","a"]')).toEqual(["order $[0]: at 0 -> at 2"]);
});

test("compareJson finds the changed leaf of an element behind an inserted one", () => {
  const golden = '[{"type":"a","n":1},{"type":"b","n":2}]';
  const port = '[{"type":"x","n":0},{"type":"a","n":1},{"type":"b","n":3}]';

  expect(json(golden, port)).toEqual([
    'extra $[0]:  -> {"type":"x","n":0}',
    "value $[1].n: 2 -> 3",
  ]);
});

test("compareJson reports texts that differ only in white space, with the place", () => {
  const [difference] = json('{"a": 1}', '{"a":1}');

  expect(difference).toContain("value $: same values, other white space at character 5");
});

test("compareJson falls back to lines for what is no JSON or is nested without end", () => {
  const deep = "[".repeat(20_000) + "]".repeat(20_000);

  expect(json("{", "}")).toEqual([
    "value line 1: { (no newline at the end) -> } (no newline at the end)",
  ]);
  expect(aComparison(deep, `${deep} `, { format: "json" }).differences[0]?.path).toBe("line 1");
});

test("compareJson keeps __proto__ and toJSON as ordinary keys", () => {
  expect(json('{"__proto__":1,"toJSON":2}', '{"__proto__":3,"toJSON":2}')).toEqual([
    "value $.__proto__: 1 -> 3",
  ]);
});

/** Every leaf of a value with its path. */
function leavesOf(
  value: unknown,
  path = "$",
): readonly { path: string; keys: readonly (string | number)[] }[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      leavesOf(item, itemPath(path, index)).map((leaf) => ({
        ...leaf,
        keys: [index, ...leaf.keys],
      })),
    );
  }
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, item]) =>
      leavesOf(item, memberPath(path, key)).map((leaf) => ({ ...leaf, keys: [key, ...leaf.keys] })),
    );
  }
  return [{ path, keys: [] }];
}

function replaceLeaf(value: unknown, [key, ...rest]: readonly (string | number)[]): unknown {
  if (key === undefined) return "changed by the test";
  if (Array.isArray(value)) {
    return value.map((item, index) => (index === key ? replaceLeaf(item, rest) : item));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      name === key ? replaceLeaf(item, rest) : item,
    ]),
  );
}

test("compareJson calls any value identical to itself", () => {
  assert(
    property(anyJson(), (text) => {
      expect(aComparison(text, text, { format: "json" }).equality).toBe("identical");
    }),
  );
});

test("compareJson reports any single changed leaf at exactly its path", () => {
  assert(
    property(jsonValue({ maxDepth: 5 }), nat(), (value, pick) => {
      const leaves = leavesOf(value);
      const leaf = leaves[pick % Math.max(1, leaves.length)];
      pre(leaf !== undefined);
      const port = JSON.stringify(replaceLeaf(value, leaf.keys), null, 1);
      const golden = JSON.stringify(value, null, 1);
      pre(golden !== port);

      const { differences } = aComparison(golden, port, { format: "json" });

      expect(differences.map(({ path }) => path)).toEqual([leaf.path]);
    }),
    { numRuns: 500 },
  );
});

test("compareJson never calls two different texts equal", () => {
  assert(
    property(anyJson(), anyJson(), (golden, port) => {
      pre(golden !== port);

      const result = aComparison(golden, port, { format: "json" });

      expect(result.differences.length).toBeGreaterThan(0);
    }),
  );
});

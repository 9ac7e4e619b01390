import { expect, test } from "vitest";
import { createJsonPathState } from "./json-path-state.ts";
import { walkJsonPaths } from "./walk-json-paths.ts";

test.each([
  ["a.b", ["1"]],
  ["a.c[*]", ["2", "3"]],
  ["a.*", ["1"]],
  ["a..d", ["4"]],
  ["..d", ["4", "5"]],
  ["['x/*'].d", []],
  ["['x/**'].d", ["5"]],
  ["['{a,b}'].b", ["1"]],
  ["a", []],
  ["a.b.c", []],
])("walkJsonPaths finds the leaves of %s", (path, expected) => {
  expect(leavesAt(path, '{"a":{"b":1,"c":[2,3],"e":[{"d":4}]},"x/y/z":{"d":5}}')).toEqual(expected);
});

test("walkJsonPaths decodes keys before it compares them", () => {
  expect(leavesAt("é", String.raw`{"é":1}`)).toEqual(["1"]);
  expect(leavesAt("a", String.raw`{"\u0061":1}`)).toEqual(["1"]);
});

test("walkJsonPaths reads every line of a JSONL text, and goes on behind one that is not JSON", () => {
  expect(leavesAt("a", '{"a":1}\n{"a":2} trailing\n{"a":\n\n{"a":3}\n')).toEqual(["1", "2", "3"]);
});

test("walkJsonPaths reports keys, opened and closed containers, and counts leaves", () => {
  const text = '{"a":{"b":[1,2]},"c":"x"}';
  const seen: string[] = [];

  const leaves = walkJsonPaths(text, createJsonPathState([{ path: "a", target: "A" }]), {
    key: ([target], { start, end }) => seen.push(`key ${target} ${text.slice(start, end)}`),
    open: ([target], at) => seen.push(`open ${target} ${at}`),
    close: ([target], end) => seen.push(`close ${target} ${end}`),
  });

  expect(seen).toEqual(['key A "a"', "open A 5", "close A 16"]);
  expect(leaves).toBe(3);
});

test("createJsonPathState refuses a pattern it cannot read", () => {
  expect(() => createJsonPathState([{ path: "a[1]", target: 0 }])).toThrow(
    'Bad JSON path pattern "a[1]" at 1',
  );
});

function leavesAt(path: string, text: string): readonly string[] {
  const found: string[] = [];
  walkJsonPaths(text, createJsonPathState([{ path, target: path }]), {
    leaf: (_targets, _type, { start, end }) => found.push(text.slice(start, end)),
  });
  return found;
}

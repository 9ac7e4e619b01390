import { expect, test } from "vitest";
import { parseToml } from "./parse-toml.ts";
import { describePosition } from "./text-position.ts";

test("parseToml knows where every value stands", () => {
  const text = 'a = 1\n[b."c d"]\ne = { f = [true, "x"] }\n';

  const parsed = parseToml(text);

  const root = parsed.kind === "document" ? parsed.root : undefined;
  const b = root?.entries.get("b")?.value;
  const c = b?.kind === "table" ? b.entries.get("c d")?.value : undefined;
  const e = c?.kind === "table" ? c.entries.get("e")?.value.span : undefined;
  expect(text.slice(e?.start, e?.end)).toBe('{ f = [true, "x"] }');
});

test.each([
  ["model = ", 1, 9, "string values must be quoted, expected literal string"],
  ["model = foo", 1, 9, "invalid boolean, expected `false`"],
  ["a = 1\nb", 2, 2, "key with no value, expected `=`"],
  ["[a\nb=1", 1, 3, "unclosed table, expected `]`"],
  ["[a]\n[a]", 2, 2, "duplicate key"],
  ["a=1\na.b=2", 2, 1, "cannot extend value of type integer with a dotted key"],
  ["a=[1,2\n", 1, 8, "unclosed array, expected `]`"],
  ["a=1 b=2", 1, 6, "unexpected key or value, expected newline, `#`"],
  ["a=1__0", 1, 5, "`_` may only go between digits"],
  ['a="x\n"', 2, 2, "key with no value, expected `=`"],
  ["é=1", 1, 1, "invalid unquoted key, expected letters, numbers, `-`, `_`"],
])("parseToml says where %j is wrong", (...row) => {
  const [text, line, column, message] = row;

  const parsed = parseToml(text);

  const defect = parsed.kind === "defect" ? parsed.defect : undefined;
  expect(defect?.message).toBe(message);
  expect(describePosition(text, defect?.span.start ?? 0)).toEqual({ line, column });
});

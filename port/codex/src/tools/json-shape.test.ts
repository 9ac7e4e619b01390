import { expect, test } from "vitest";
import { describeMisfit, type JsonStruct } from "./json-shape.ts";

const SHAPE: JsonStruct = {
  kind: "struct",
  name: "Args",
  required: { cmd: { kind: "text" } },
  optional: { wait: { kind: "u64" }, on: { kind: "boolean" } },
  isClosed: false,
};

test.each([
  ['{"cmd":"a","wait":null,"more":1}', undefined],
  ["{}", "missing field `cmd` at line 1 column 2"],
  ["", "EOF while parsing a value at line 1 column 0"],
  ["{not json", "key must be a string at line 1 column 2"],
  ['{"cmd":"a"', "EOF while parsing an object at line 1 column 10"],
  ['{"cmd":"a",}', "trailing comma at line 1 column 12"],
  ['{"cmd":tru}', "expected ident at line 1 column 11"],
  ['{"cmd":"a"} x', "trailing characters at line 1 column 13"],
  ['{"cmd":5}', "invalid type: integer `5`, expected a string at line 1 column 8"],
  ['{"cmd":["a"]}', "invalid type: sequence, expected a string at line 1 column 7"],
  ['{"cmd":{{x}}', "invalid type: map, expected a string at line 1 column 7"],
  ['{"cmd":"a",\n"wait":-5}', "invalid value: integer `-5`, expected u64 at line 2 column 9"],
  ['{"cmd":"a","cmd":"b"}', "duplicate field `cmd` at line 1 column 16"],
  ['"x"', 'invalid type: string "x", expected struct Args at line 1 column 3'],
])("describeMisfit of %j is %j", (text, expected) => {
  expect(describeMisfit(text, SHAPE)).toBe(expected);
});

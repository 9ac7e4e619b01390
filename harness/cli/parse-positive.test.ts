import { InvalidArgumentError } from "commander";
import { expect, test } from "vitest";
import { parsePositive } from "./parse-positive.ts";

test.each([
  ["1", 1],
  ["16", 16],
])("parsePositive reads %j", (text, value) => {
  expect(parsePositive(text)).toBe(value);
});

test.each(["0", "-1", "1.5", "x", "", " ", "Infinity"])("parsePositive refuses %j", (text) => {
  expect(() => parsePositive(text)).toThrow(InvalidArgumentError);
});

import { expect, test } from "vitest";
import { sortMembers } from "./sort-pass.ts";

test("sortMembers counts the same free order whichever order was drawn", () => {
  // Counting only what moved made the seal of one golden differ from capture to capture.
  const sorted = sortMembers('{"a":1,"b":2}');
  const drawn = sortMembers('{"b":2,"a":1}');

  expect(drawn).toEqual({ text: '{"a":1,"b":2}', free: 2 });
  expect(sorted).toEqual(drawn);
});

test("sortMembers leaves a single member without a free order", () => {
  expect(sortMembers('{"a":1}')).toEqual({ text: '{"a":1}', free: 0 });
});

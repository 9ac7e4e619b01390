import { expect, test } from "vitest";
import { createUuid7 } from "./uuid7.ts";

test("createUuid7 begins with the time and has version and variant", () => {
  const id = createUuid7(0x01_23_45_67_89_ab);

  expect(id).toMatch(/^01234567-89ab-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("createUuid7 draws another id each time", () => {
  expect(createUuid7(1)).not.toBe(createUuid7(1));
});

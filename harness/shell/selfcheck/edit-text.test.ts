import { expect, test } from "vitest";
import { editLine, NothingToAlterError, replaceOnce, swapWithNext } from "./edit-text.ts";

test("replaceOnce alters the first place only", () => {
  expect(replaceOnce("a a", "a", "b")).toBe("b a");
  expect(replaceOnce("n=1 n=2", /\d/, (found) => String(Number(found) + 1))).toBe("n=2 n=2");
});

test("editLine drops, doubles and changes a line and leaves the last end of line alone", () => {
  expect(editLine("a\nb\nc\n", 2, () => [])).toBe("a\nc\n");
  expect(editLine("a\nb", 2, (line) => [line, line])).toBe("a\nb\nb");
});

test("swapWithNext swaps two lines", () => {
  expect(swapWithNext("a\nb\nc\n", 1)).toBe("b\na\nc\n");
});

test.each([
  ["replaceOnce", () => replaceOnce("a", "b", "c")],
  ["replaceOnce by the same", () => replaceOnce("a", "a", "a")],
  ["editLine", () => editLine("a\n", 5, () => [])],
  ["swapWithNext", () => swapWithNext("a", 1)],
  ["swapWithNext of equal lines", () => swapWithNext("a\na\n", 1)],
])("%s refuses to alter nothing", (_what, alter) => {
  expect(alter).toThrow(NothingToAlterError);
});

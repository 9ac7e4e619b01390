import { expect, test } from "vitest";
import { joinShellWords, quoteShellWord } from "./shell-quote.ts";

test.each([
  ["a", "a"],
  ["", "''"],
  ["it's", `"it's"`],
  ['a"b', `'a"b'`],
  ["a\\b", String.raw`"a\\b"`],
  ["a$b", "'a$b'"],
  ["a'b$c", `"a'b"'$c'`],
  ["^x", "'^x'"],
  ["a^'b", `a'^'"'b"`],
  ["x!'y", `'x!'"'y"`],
  ["é ünï", "'é ünï'"],
  ["'$x'`y`!z'", `"'"'$x'"'"'\`y\`!z'"'"`],
])("quoteShellWord writes %j as the reference does", (word, quoted) => {
  expect(quoteShellWord(word)).toBe(quoted);
});

test("joinShellWords puts one space between words", () => {
  expect(joinShellWords(["/bin/bash", "-lc", "echo hi"])).toBe("/bin/bash -lc 'echo hi'");
});

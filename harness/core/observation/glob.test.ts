import { expect, test } from "vitest";
import { globToRegExp, matchGlob } from "./glob.ts";

test.each([
  ["requests/*", "requests/01", true],
  ["requests/*", "requests/01/a", false],
  ["stderr*", "stderr.2", true],
  ["files/**", "files/a/b.txt", true],
  ["**", "anything/at all\n", true],
  ["a.b", "axb", false],
  ["{a,b}/*", "b/x", true],
  ["{a,b}/*", "c/x", false],
  ["a,b", "a,b", true],
  ["*.sqlite-{wal,shm}", "x.sqlite-shm", true],
  [".tmp{,/**}", ".tmp", true],
  [".tmp{,/**}", ".tmp/a/b", true],
  ["{a{b,c},d}", "ac", true],
  ["v?", "v1", true],
  ["v?", "v/", false],
  ["v?", "v", false],
  ["a}", "a}", true],
  ["a{b", "ab", true],
  ["(a|b)+$", "(a|b)+$", true],
])("globToRegExp reads %s against %j as %s", (glob, name, matches) => {
  expect(globToRegExp(glob).test(name)).toBe(matches);
  expect(matchGlob(glob, name)).toBe(matches);
});

import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { escapeLines, escapeText } from "./escape-text.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import { fitText, wrapText } from "./fit-text.ts";
import { formatShare } from "./format-score.ts";

test.each([
  ["\u{1b}[2J", "\\u{1b}[2J"],
  ["a\nb\tc\r", "a\\u{a}b\\u{9}c\\u{d}"],
  ["\u{202e}abc\u{200b}", "\\u{202e}abc\\u{200b}"],
  ["\u{9b}31m", "\\u{9b}31m"],
  ["\u{2028}", "\\u{2028}"],
  ["\u{d800}", "\\u{d800}"],
  ["grün 日本 👍", "grün 日本 👍"],
])("escapeText shows %j as %j", (text, shown) => {
  expect(escapeText(text)).toBe(shown);
});

test("escapeText leaves nothing a terminal obeys in any text", () => {
  assert(
    property(string({ unit: "binary" }), (text) => {
      expect(escapeText(text)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }),
  );
});

test("escapeLines keeps line feeds and escapes the rest", () => {
  expect(escapeLines("a\n\u{7}b")).toBe("a\n\\u{7}b");
});

test.each([
  ["<img src=x onerror=y>", "&lt;img src=x onerror=y&gt;"],
  ["a | b", "a \\| b"],
  ["**b** `c`", "\\*\\*b\\*\\* \\`c\\`"],
  ["![i](http://x)", "!\\[i\\](http&#58;//x)"],
  ["www.x.org", "www&#46;x.org"],
  ["@team", "@<!-- -->team"],
  ["# no title", "\\# no title"],
  ["1. no list", "1\\. no list"],
  ["state_5.sqlite", "state_5.sqlite"],
])("escapeMarkdown shows %j as %j", (text, shown) => {
  expect(escapeMarkdown(text)).toBe(shown);
});

test("fitText and wrapText keep to a width", () => {
  expect(fitText("abcdef", 4)).toBe("abc…");
  expect(fitText("abcd", 4)).toBe("abcd");
  expect(wrapText("aa bb ccccccc", 5)).toEqual(["aa bb", "ccccc", "cc"]);
});

test("formatShare never rounds up to a full score", () => {
  expect(formatShare(9_999, 10_000)).toBe("99.9%");
  expect(formatShare(1, 1)).toBe("100.0%");
  expect(formatShare(0, 0)).toBe("n/a");
});

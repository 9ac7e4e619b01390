import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import { envelope, patchRun } from "../patch-run.ts";
import type { PatchRun } from "../patch-run.ts";

/** How the lines of a hunk are found in a file, and what becomes of its line ends. */
export default defineFamily<PatchRun>({
  id: "apply-patch/matching",
  cases: {
    "first-of-many": {
      title: "The first of several equal places",
      files: { "a.txt": "x\ny\nx\ny\n" },
      patch: envelope("*** Update File: a.txt", "@@", "-x", "+X"),
    },
    "trailing-space": {
      title: "The file has spaces at the end of a line",
      files: { "a.txt": "one  \ntwo\t\nthree\n" },
      patch: envelope("*** Update File: a.txt", "@@", " one", "-two", "+TWO"),
    },
    "leading-space": {
      title: "The file is indented otherwise",
      files: { "a.txt": "    one\n\ttwo\n  three\n" },
      patch: envelope("*** Update File: a.txt", "@@", "   one", "-  two", "+  TWO", "   three"),
    },
    "exact-before-loose": {
      title: "An exact place behind a loose one",
      files: { "a.txt": "  two\nx\ntwo\n" },
      patch: envelope("*** Update File: a.txt", "@@", "-two", "+TWO"),
    },
    "unicode-punctuation": {
      title: "The file has dashes, quotes and spaces a keyboard lacks",
      files: { "a.txt": "a \u2014 b \u2013 c\n\u201Cquoted\u201D \u2018it\u2019\nno\u00A0break\n" },
      patch: envelope(
        "*** Update File: a.txt",
        "@@",
        "-a - b - c",
        "+dashes",
        " \"quoted\" 'it'",
        "-no break",
        "+break",
      ),
    },
    "unicode-lines": {
      title: "Lines outside ASCII",
      files: { "é.txt": "naïve\n日本語\n😀\n" },
      patch: envelope("*** Update File: é.txt", "@@", " naïve", "-日本語", "+中文", " 😀"),
    },
    "unicode-forms": {
      title: "The same letter composed in the patch and decomposed in the file",
      files: { "a.txt": "cafe\u0301\n" },
      patch: envelope("*** Update File: a.txt", "@@", "-caf\u00e9", "+tea"),
      code: 1,
    },
    "no-final-newline": {
      title: "The file does not end with a newline",
      files: { "a.txt": "one\ntwo" },
      patch: envelope("*** Update File: a.txt", "@@", "-one", "+ONE"),
    },
    "crlf-file": {
      title: "Lines of the file end with CRLF",
      files: { "a.txt": "one\r\ntwo\r\nthree\r\nfour\r\nfive\r\n" },
      patch: envelope("*** Update File: a.txt", "@@", " two", "-three", "+THREE", " four"),
    },
    "crlf-patch": {
      title: "Lines of the patch end with CRLF",
      files: { "a.txt": "one\ntwo\n" },
      patch: envelope("*** Update File: a.txt", "@@", " one", "-two", "+TWO").replaceAll(
        "\n",
        "\r\n",
      ),
    },
    "crlf-both": {
      title: "Lines of both end with CRLF",
      files: { "a.txt": "one\r\ntwo\r\n" },
      patch: envelope("*** Update File: a.txt", "@@", " one", "-two", "+TWO").replaceAll(
        "\n",
        "\r\n",
      ),
    },
    "blank-context": {
      title: "A blank line of context without its space",
      files: { "a.txt": "one\n\ntwo\n" },
      patch: envelope("*** Update File: a.txt", "@@", " one", "", "-two", "+TWO"),
    },
    "end-of-file": {
      title: "The marker of the file's end chooses the last place",
      files: { "a.txt": "x\nmiddle\nx\n" },
      patch: envelope("*** Update File: a.txt", "@@", "-x", "+X", "*** End of File"),
    },
    "end-of-file-insert": {
      title: "Lines are added at the file's end",
      files: { "a.txt": "one\n" },
      patch: envelope("*** Update File: a.txt", "@@", "+two", "*** End of File"),
    },
    "anchor-loose": {
      title: "The anchor differs by white space",
      files: { "a.txt": "  def f():  \n    x\n" },
      patch: envelope("*** Update File: a.txt", "@@ def f():", "-    x", "+    y"),
    },
    "empty-file": {
      title: "The file is empty",
      files: { "a.txt": "" },
      patch: envelope("*** Update File: a.txt", "@@", "+first"),
    },
    "long-file": {
      title: "The place is far down a long file",
      files: { "a.txt": Array.from({ length: 2000 }, (_, line) => `line ${line}\n`).join("") },
      patch: envelope("*** Update File: a.txt", "@@", " line 1500", "-line 1501", "+LINE"),
    },
  },
  scenario: patchRun,
});

import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import { envelope, patchRun } from "../patch-run.ts";
import type { PatchRun } from "../patch-run.ts";

const A = { "a.txt": "one\ntwo\nthree\n" };

/** Patches that are refused before a file is touched. */
export default defineFamily<Omit<PatchRun, "code">>({
  id: "apply-patch/parse-errors",
  cases: {
    garbage: { title: "No patch at all", patch: "hello" },
    empty: { title: "An empty argument", patch: "" },
    blank: { title: "Only white space", patch: " \n\n " },
    help: { title: "A flag as if it were a command", patch: "--help" },
    "no-end": {
      title: "The last line is missing",
      patch: "*** Begin Patch\n*** Add File: a\n+x\n",
    },
    "text-after-end": {
      title: "Text behind the last line",
      patch: `${envelope("*** Add File: a", "+x")}more\n`,
    },
    "no-hunks": { title: "The envelope is empty", patch: envelope() },
    "unknown-header": {
      title: "A header that does not exist",
      patch: envelope("*** Frobnicate: a.txt"),
    },
    "header-case": {
      title: "A header in lower case",
      patch: envelope("*** add file: a.txt", "+x"),
    },
    "header-no-path": { title: "A header without a path", patch: envelope("*** Add File: ", "+x") },
    "header-later": {
      title: "The second header is wrong",
      files: A,
      patch: envelope("*** Add File: b.txt", "+x", "*** Rename File: a.txt"),
    },
    "add-junk": {
      title: "A line of an added file lacks its plus",
      patch: envelope("*** Add File: b.txt", "+x", "y"),
    },
    "update-empty": {
      title: "An update without a hunk",
      files: A,
      patch: envelope("*** Update File: a.txt"),
    },
    "move-only": {
      title: "A move without a change",
      files: A,
      patch: envelope("*** Update File: a.txt", "*** Move to: b.txt"),
    },
    "hunk-empty": {
      title: "A hunk without lines",
      files: A,
      patch: envelope("*** Update File: a.txt", "@@"),
    },
    "hunk-only-end": {
      title: "A hunk with the marker of the file's end only",
      files: A,
      patch: envelope("*** Update File: a.txt", "@@", "*** End of File"),
    },
    "hunk-first-line": {
      title: "The first line of a hunk has no sign",
      files: A,
      patch: envelope("*** Update File: a.txt", "@@", "one"),
    },
    "hunk-later-line": {
      title: "A later line of a hunk has no sign",
      files: A,
      patch: envelope("*** Update File: a.txt", "@@", "-one", "xxx"),
    },
    "hunk-two-anchors": {
      title: "Two anchors for one hunk",
      files: A,
      patch: envelope("*** Update File: a.txt", "@@ one", "@@ two", "-three", "+THREE"),
    },
    "hunk-marker-glued": {
      title: "An anchor without the space before it",
      files: A,
      patch: envelope("*** Update File: a.txt", "@@one", "-two", "+TWO"),
    },
    "heredoc-open": {
      title: "A here-document without its end",
      patch: `<<'EOF'\n${envelope("*** Add File: b.txt", "+x")}`,
    },
  },
  scenario: (run) => patchRun({ ...run, code: 1 }),
});

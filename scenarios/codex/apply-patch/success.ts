import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import { envelope, patchRun } from "../patch-run.ts";
import type { PatchRun } from "../patch-run.ts";

const THREE = "one\ntwo\nthree\n";

/** Patches that apply, one kind of change each. */
export default defineFamily<PatchRun>({
  id: "apply-patch/success",
  cases: {
    add: {
      title: "A file is added",
      patch: envelope("*** Add File: new.txt", "+hello", "+world"),
      evidence: [{ kind: "file", path: "workspace/new.txt" }],
    },
    "add-in-new-folders": {
      title: "A file is added in folders that do not exist",
      patch: envelope("*** Add File: a/b/c/new.txt", "+deep"),
      evidence: [{ kind: "file", path: "workspace/a/b/c/new.txt" }],
    },
    "add-empty": {
      title: "A file without lines is added",
      patch: envelope("*** Add File: empty.txt"),
      evidence: [{ kind: "file", path: "workspace/empty.txt" }],
    },
    "add-over-existing": {
      title: "A file is added where one exists",
      files: { "a.txt": THREE },
      patch: envelope("*** Add File: a.txt", "+new"),
    },
    "add-with-spaces": {
      title: "The path has spaces, the lines end with spaces",
      patch: envelope("*** Add File: my file.txt", "+  indented  ", "+", "+\ttab\t"),
    },
    update: {
      title: "A line is replaced",
      files: { "a.txt": THREE },
      patch: envelope("*** Update File: a.txt", "@@", " one", "-two", "+TWO", " three"),
    },
    "update-two-hunks": {
      title: "Two places of one file",
      files: { "a.txt": "a\nb\nc\nd\ne\nf\ng\nh\n" },
      patch: envelope("*** Update File: a.txt", "@@", " a", "-b", "+B", "@@", "-g", "+G", " h"),
    },
    "update-first-hunk-bare": {
      title: "The first hunk has no marker",
      files: { "a.txt": THREE },
      patch: envelope("*** Update File: a.txt", "-one", "+ONE"),
    },
    "update-anchor": {
      title: "An anchor chooses the second of two equal places",
      files: { "a.txt": "def f\n  x\ndef g\n  x\n" },
      patch: envelope("*** Update File: a.txt", "@@ def g", "-  x", "+  y"),
    },
    "insert-only": {
      title: "Lines are added without any context",
      files: { "a.txt": THREE },
      patch: envelope("*** Update File: a.txt", "@@", "+four", "+five"),
    },
    "insert-only-anchor": {
      title: "Lines are added below an anchor",
      files: { "a.txt": THREE },
      patch: envelope("*** Update File: a.txt", "@@ one", "+four"),
    },
    "remove-lines": {
      title: "Lines are only removed",
      files: { "a.txt": THREE },
      patch: envelope("*** Update File: a.txt", "@@", "-one", "-two"),
    },
    "remove-all-lines": {
      title: "Nothing of a file is left",
      files: { "a.txt": THREE },
      patch: envelope("*** Update File: a.txt", "@@", "-one", "-two", "-three"),
    },
    delete: {
      title: "A file is deleted",
      files: { "a.txt": THREE },
      patch: envelope("*** Delete File: a.txt"),
      evidence: [{ kind: "absent", path: "workspace/a.txt" }],
    },
    move: {
      title: "A file is changed and moved",
      files: { "a.txt": THREE },
      patch: envelope("*** Update File: a.txt", "*** Move to: d/b.txt", "@@", "-two", "+TWO"),
      evidence: [
        { kind: "file", path: "workspace/d/b.txt" },
        { kind: "absent", path: "workspace/a.txt" },
      ],
    },
    "move-over-existing": {
      title: "A file is moved over another",
      files: { "a.txt": THREE, "b.txt": "old\n" },
      patch: envelope("*** Update File: a.txt", "*** Move to: b.txt", "@@", "-two", "+TWO"),
      evidence: [{ kind: "absent", path: "workspace/a.txt" }],
    },
    "move-to-itself": {
      title: "A file is moved to where it is",
      files: { "a.txt": THREE },
      patch: envelope("*** Update File: a.txt", "*** Move to: a.txt", "@@", "-two", "+TWO"),
    },
    "many-files": {
      title: "All kinds of change in one patch, out of order",
      files: { "d.txt": "bye\n", "u.txt": THREE, "v.txt": "v\n" },
      patch: envelope(
        "*** Delete File: d.txt",
        "*** Update File: u.txt",
        "@@",
        "-two",
        "+TWO",
        "*** Add File: z.txt",
        "+z",
        "*** Update File: v.txt",
        "@@",
        "-v",
        "+V",
        "*** Add File: b.txt",
        "+b",
      ),
    },
    "same-file-twice": {
      title: "The same file is changed by two sections",
      files: { "a.txt": THREE },
      patch: envelope(
        "*** Update File: a.txt",
        "@@",
        "-one",
        "+ONE",
        "*** Update File: a.txt",
        "@@",
        "-ONE",
        "+EINS",
      ),
    },
    "delete-then-add": {
      title: "A file is deleted and added again",
      files: { "a.txt": THREE },
      patch: envelope("*** Delete File: a.txt", "*** Add File: a.txt", "+new"),
    },
  },
  scenario: patchRun,
});

import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import { envelope, patchRun } from "../patch-run.ts";
import type { PatchRun } from "../patch-run.ts";

const A = { "a.txt": "one\ntwo\nthree\n" };

/** Patches that parse and do not apply; what was written before stays. */
export default defineFamily<Omit<PatchRun, "code">>({
  id: "apply-patch/apply-errors",
  cases: {
    "update-missing-file": {
      title: "The file to update does not exist",
      patch: envelope("*** Update File: nope.txt", "@@", "-x", "+y"),
    },
    "update-directory": {
      title: "The file to update is a directory",
      files: { d: { directory: true } },
      patch: envelope("*** Update File: d", "@@", "-x", "+y"),
    },
    "update-not-utf8": {
      title: "The file to update is no UTF-8",
      files: { "b.bin": { content: { base64: "//4AQQo=" } } },
      patch: envelope("*** Update File: b.bin", "@@", "-A", "+B"),
    },
    "lines-not-found": {
      title: "The lines are not in the file",
      files: A,
      patch: envelope("*** Update File: a.txt", "@@", " nope", "-two", "+TWO"),
    },
    "lines-case": {
      title: "The lines differ by case",
      files: A,
      patch: envelope("*** Update File: a.txt", "@@", "-TWO", "+two"),
    },
    "hunks-out-of-order": {
      title: "The second hunk lies before the first",
      files: A,
      patch: envelope("*** Update File: a.txt", "@@", "-three", "+THREE", "@@", "-one", "+ONE"),
    },
    "anchor-not-found": {
      title: "The anchor is not in the file",
      files: A,
      patch: envelope("*** Update File: a.txt", "@@ nope", "-two", "+TWO"),
    },
    "anchor-is-removed-line": {
      title: "The anchor is the line to remove",
      files: A,
      patch: envelope("*** Update File: a.txt", "@@ two", "-two", "+TWO"),
    },
    "end-of-file-elsewhere": {
      title: "The marker of the file's end is not at its end",
      files: A,
      patch: envelope("*** Update File: a.txt", "@@", "-one", "+ONE", "*** End of File"),
    },
    "delete-missing-file": {
      title: "The file to delete does not exist",
      patch: envelope("*** Delete File: nope.txt"),
    },
    "delete-directory": {
      title: "The file to delete is a directory",
      files: { d: { directory: true } },
      patch: envelope("*** Delete File: d"),
    },
    "add-over-directory": {
      title: "A file is added where a directory is",
      files: { d: { directory: true } },
      patch: envelope("*** Add File: d", "+x"),
    },
    "add-below-file": {
      title: "A file is added below a file",
      files: A,
      patch: envelope("*** Add File: a.txt/b.txt", "+x"),
    },
    "partial-add": {
      title: "The first section applies, the second does not",
      patch: envelope(
        "*** Add File: first.txt",
        "+1",
        "*** Update File: nope.txt",
        "@@",
        "-x",
        "+y",
      ),
      evidence: [{ kind: "file", path: "workspace/first.txt" }],
    },
    "partial-delete": {
      title: "A deletion and a move come before the failure",
      files: { ...A, "d.txt": "bye\n" },
      patch: envelope(
        "*** Delete File: d.txt",
        "*** Update File: a.txt",
        "*** Move to: moved.txt",
        "@@",
        "-two",
        "+TWO",
        "*** Delete File: nope.txt",
        "*** Add File: never.txt",
        "+x",
      ),
      evidence: [
        { kind: "file", path: "workspace/moved.txt" },
        { kind: "absent", path: "workspace/never.txt" },
      ],
    },
    "second-hunk-fails": {
      title: "The first hunk of a file applies, the second does not",
      files: A,
      patch: envelope("*** Update File: a.txt", "@@", "-one", "+ONE", "@@", "-nope", "+x"),
    },
  },
  scenario: (run) => patchRun({ ...run, code: 1 }),
});

import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import type { Evidence } from "../../../harness/core/scenario/evidence.ts";
import { execTurn } from "../exec-turn.ts";
import { allDone, reply } from "../model-steps.ts";
import { envelope } from "../patch-run.ts";
import { customCall } from "../responses.ts";

interface Case {
  readonly title: string;
  readonly patch: string;
  readonly evidence?: readonly Evidence[];
}

/** The model changes one file by the free-form tool. */
export default defineFamily<Case>({
  id: "exec/apply-patch",
  cases: {
    add: {
      title: "A file is added",
      patch: envelope("*** Add File: sub/new.txt", "+hello", "+world"),
      evidence: [{ kind: "file", path: "workspace/sub/new.txt" }],
    },
    update: {
      title: "A file is updated",
      patch: envelope("*** Update File: a.txt", "@@", " one", "-two", "+TWO", " three"),
    },
    delete: {
      title: "A file is deleted",
      patch: envelope("*** Delete File: a.txt"),
      evidence: [{ kind: "absent", path: "workspace/a.txt" }],
    },
    move: {
      title: "A file is changed and moved",
      patch: envelope("*** Update File: a.txt", "*** Move to: b.txt", "@@", "-one", "+ONE"),
      evidence: [{ kind: "file", path: "workspace/b.txt" }],
    },
    "lines-not-found": {
      title: "The lines are not in the file",
      patch: envelope("*** Update File: a.txt", "@@", " nope", "-two", "+TWO"),
    },
    "missing-file": {
      title: "The file to update does not exist, and nothing is written",
      patch: envelope("*** Add File: first.txt", "+1", "*** Update File: no.txt", "@@", "-x", "+y"),
      evidence: [{ kind: "absent", path: "workspace/first.txt" }],
    },
    "below-file": {
      title: "The failure comes while files are written",
      patch: envelope("*** Add File: a.txt/b.txt", "+x"),
    },
    "unknown-header": {
      title: "A header that does not exist",
      patch: envelope("*** Frobnicate: a.txt"),
    },
    garbage: { title: "No patch at all", patch: "hello" },
    empty: { title: "A patch without changes", patch: envelope() },
  },
  scenario: ({ title, patch, evidence = [] }) =>
    execTurn({
      title,
      specs: [11, 16, 28, 34],
      files: { "workspace/a.txt": { content: "one\ntwo\nthree\n" } },
      model: [reply(customCall("apply_patch", patch)), allDone],
      evidence,
    }),
});

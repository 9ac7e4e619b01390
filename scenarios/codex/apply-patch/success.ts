import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import { envelope, patchRun } from "../patch-run.ts";
import type { PatchRun } from "../patch-run.ts";

export default defineFamily<PatchRun>({
  id: "apply-patch/success",
  cases: {
    add: {
      title: "A file is added",
      patch: envelope("*** Add File: new.txt", "+hello", "+world"),
      evidence: [{ kind: "file", path: "workspace/new.txt" }],
    },
  },
  scenario: patchRun,
});

import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import { envelope, patchRun } from "../patch-run.ts";
import type { PatchRun } from "../patch-run.ts";

const FLAG = "--codex-run-as-apply-patch";

/** The hidden way in that needs no second name. */
export default defineFamily<Pick<PatchRun, "title" | "args" | "code">>({
  id: "apply-patch/through-codex",
  cases: {
    plain: {
      title: "A patch behind the hidden flag",
      args: [FLAG, envelope("*** Add File: b.txt", "+x")],
    },
    "no-patch": { title: "The hidden flag and nothing more", args: [FLAG], code: 1 },
    garbage: { title: "No patch behind the hidden flag", args: [FLAG, "hello"], code: 1 },
  },
  scenario: (run) => patchRun({ ...run, program: "codex" }),
});

import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import { envelope, patchRun } from "../patch-run.ts";
import type { PatchRun } from "../patch-run.ts";

const ADD = envelope("*** Add File: b.txt", "+x");

/** Ways to hand over a patch. */
export default defineFamily<PatchRun>({
  id: "apply-patch/forms",
  cases: {
    stdin: { title: "On standard input", stdin: ADD },
    "stdin-crlf": { title: "On standard input with CRLF", stdin: ADD.replaceAll("\n", "\r\n") },
    "stdin-and-argument": {
      title: "On standard input and as an argument",
      stdin: ADD,
      patch: envelope("*** Add File: from-argument.txt", "+x"),
      evidence: [{ kind: "absent", path: "workspace/b.txt" }],
    },
    "stdin-not-utf8": {
      title: "Bytes that are no UTF-8 on standard input",
      stdin: { base64: "//4=" },
      code: 1,
    },
    nothing: { title: "Neither an argument nor standard input", code: 2 },
    "two-arguments": { title: "Two arguments", args: [ADD, "more"], code: 2 },
    "second-name": { title: "The program's second name", program: "applypatch", patch: ADD },
    "second-name-error": {
      title: "An error under the program's second name",
      program: "applypatch",
      patch: "hello",
      code: 1,
    },
    "white-space-around": {
      title: "White space around the envelope and its headers",
      patch: "\n  *** Begin Patch  \n  *** Add File: b.txt  \n+x\n  *** End Patch\n\n",
    },
    "no-final-newline": { title: "No newline at the end", patch: ADD.trimEnd() },
    heredoc: { title: "Within a here-document", patch: `<<'EOF'\n${ADD}EOF\n` },
    "heredoc-double-quotes": {
      title: "Within a here-document of double quotes",
      patch: `<<"EOF"\n${ADD}EOF`,
    },
    "heredoc-unquoted": {
      title: "Within a here-document without quotes",
      patch: `<<EOF\n${ADD}EOF\n`,
    },
    "environment-line": {
      title: "An environment is named in the first line",
      patch: envelope("*** Environment ID: one", "*** Add File: b.txt", "+x"),
    },
  },
  scenario: patchRun,
});

import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import type { ModelStep } from "../../../harness/core/scenario/model-script.ts";
import { execArgs, execSteps } from "../exec-turn.ts";
import { allDone, execCommand, reply } from "../model-steps.ts";
import { envelope } from "../patch-run.ts";
import { customCall, functionCall } from "../responses.ts";

interface Case {
  readonly title: string;
  readonly model: readonly ModelStep[];
  readonly args?: readonly string[];
}

const READ_ONLY = ["exec", "--json", "--skip-git-repo-check", "-s", "read-only"] as const;
const ADD = envelope("*** Add File: b.txt", "+x");
const MANY = envelope(
  "*** Delete File: d.txt",
  "*** Update File: a.txt",
  "@@",
  "-two",
  "+TWO",
  "*** Add File: n.txt",
  "+n",
);
const heredoc = (patch: string): string => `apply_patch <<'EOF'\n${patch}EOF\n`;

/** Other ways for a patch to reach the workspace, and patches of several files. */
export default defineFamily<Case>({
  id: "exec/patch-forms",
  cases: {
    "many-files": {
      title: "Three files in one patch, kept in a map of random order",
      model: [reply(customCall("apply_patch", MANY)), allDone],
    },
    twice: {
      title: "Two patches, one after the other",
      model: [
        reply(customCall("apply_patch", ADD)),
        reply(customCall("apply_patch", envelope("*** Delete File: b.txt"), "call_2")),
        allDone,
      ],
    },
    heredoc: {
      title: "A here-document in a command",
      model: [execCommand({ cmd: heredoc(ADD) }), allDone],
    },
    "heredoc-in-folder": {
      title: "A here-document after a change of folder",
      model: [execCommand({ cmd: `cd sub && ${heredoc(ADD)}` }), allDone],
    },
    "heredoc-failure": {
      title: "A here-document that does not apply",
      model: [
        execCommand({ cmd: heredoc(envelope("*** Update File: no.txt", "@@", "-x", "+y")) }),
        allDone,
      ],
    },
    "as-argument": {
      title: "The program is run with the patch as its argument",
      model: [execCommand({ cmd: `apply_patch '${ADD}'` }), allDone],
    },
    "as-function": {
      title: "The tool is called as if it were a function",
      model: [reply(functionCall("apply_patch", { input: ADD })), allDone],
    },
    "read-only": {
      title: "A read-only run refuses the patch",
      args: READ_ONLY,
      model: [reply(customCall("apply_patch", ADD)), allDone],
    },
  },
  scenario: ({ title, model, args = execArgs }) =>
    execSteps(
      {
        title,
        specs: [11, 16, 28, 34],
        model,
        files: {
          "workspace/a.txt": { content: "one\ntwo\nthree\n" },
          "workspace/d.txt": { content: "bye\n" },
          "workspace/sub/keep.txt": { content: "keep\n" },
        },
      },
      [{ driver: "process", args: [...args, "Patch it."] }],
    ),
});

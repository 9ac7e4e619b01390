import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import type { ModelStep } from "../../../harness/core/scenario/model-script.ts";
import { execSteps, humanExecArgs } from "../exec-turn.ts";
import { allDone, execCommand, refusal, reply, stream } from "../model-steps.ts";
import { envelope } from "../patch-run.ts";
import { completed, created, customCall, functionCall, itemDone, message } from "../responses.ts";

interface Case {
  readonly title: string;
  readonly model: readonly ModelStep[];
  readonly args?: readonly string[];
  /** Expected exit code as evidence, default 0. */
  readonly code?: number;
}

/** The transcript that people read. */
export default defineFamily<Case>({
  id: "exec/human",
  cases: {
    plain: { title: "One message", model: [allDone] },
    "color-always": {
      title: "Colors are asked for",
      model: [execCommand({ cmd: "echo hi" }), allDone],
      args: ["--color", "always"],
    },
    "command-success": {
      title: "A command that succeeds",
      model: [execCommand({ cmd: "printf 'a\\nb\\n'" }), allDone],
    },
    "command-failure": {
      title: "A command that fails",
      model: [execCommand({ cmd: "echo broken; exit 3" }), allDone],
    },
    "command-long": {
      title: "A command with much output",
      model: [execCommand({ cmd: "seq 1 100" }), allDone],
    },
    patch: {
      title: "A file is changed and the difference shown",
      model: [
        reply(customCall("apply_patch", envelope("*** Update File: a.txt", "@@", "-two", "+TWO"))),
        allDone,
      ],
    },
    "patch-failure": {
      title: "A change that does not apply",
      model: [
        reply(customCall("apply_patch", envelope("*** Update File: a.txt", "@@", "-no", "+x"))),
        allDone,
      ],
    },
    "two-messages": {
      title: "A message before a command and one after",
      model: [
        stream(
          created("resp_1"),
          itemDone(message("Let me look.")),
          itemDone(functionCall("exec_command", { cmd: "true" })),
          completed("resp_1"),
        ),
        allDone,
      ],
    },
    "no-message": { title: "No message at all", model: [reply()] },
    failure: {
      title: "The model refuses",
      model: [refusal(400, { error: { message: "Bad" } })],
      code: 1,
    },
    "read-only": {
      title: "The banner of a read-only run",
      model: [allDone],
      args: ["-s", "read-only"],
    },
    effort: {
      title: "The banner names effort and summary",
      model: [allDone],
      args: ["-c", 'model_reasoning_effort="low"', "-c", 'model_reasoning_summary="detailed"'],
    },
  },
  scenario: ({ title, model, args = [], code = 0 }) =>
    execSteps(
      { title, model, code, files: { "workspace/a.txt": { content: "one\ntwo\nthree\n" } } },
      [{ driver: "process", args: [...leading(args), ...args, "Go."] }],
    ),
});

/** A sandbox mode may be given once only. */
function leading(args: readonly string[]): readonly string[] {
  return args.includes("-s") ? ["exec", "--skip-git-repo-check"] : humanExecArgs;
}

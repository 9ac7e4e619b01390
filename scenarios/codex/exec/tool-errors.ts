import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import { execTurn } from "../exec-turn.ts";
import { allDone, reply } from "../model-steps.ts";
import { customCall, functionCall } from "../responses.ts";
import type { OutputItem } from "../responses.ts";

interface Case {
  readonly title: string;
  readonly call: OutputItem;
}

/** Calls that no tool can carry out: the turn goes on and the model is told. */
export default defineFamily<Case>({
  id: "exec/tool-errors",
  cases: {
    "arguments-no-json": {
      title: "The arguments are no JSON",
      call: functionCall("exec_command", "{not json"),
    },
    "arguments-empty": {
      title: "The arguments are an empty text",
      call: functionCall("exec_command", ""),
    },
    "arguments-missing": {
      title: "A required argument is missing",
      call: functionCall("exec_command", {}),
    },
    "arguments-wrong-type": {
      title: "An argument is a number",
      call: functionCall("exec_command", { cmd: 5 }),
    },
    "arguments-array": {
      title: "The arguments are an array",
      call: functionCall("exec_command", ["echo", "hi"]),
    },
    "unknown-function": {
      title: "A function that does not exist",
      call: functionCall("no_such_tool", { a: 1 }),
    },
    "unknown-custom": {
      title: "A free-form tool that does not exist",
      call: customCall("no_such_custom", "x"),
    },
    "former-shell": {
      title: "The shell tool of former versions",
      call: functionCall("shell", { command: ["echo", "hi"] }),
    },
    "shell-command": {
      title: "A tool that is not on offer and works all the same",
      call: functionCall("shell_command", { command: "echo hi" }),
    },
    "unknown-session": {
      title: "Input for a process that does not exist",
      call: functionCall("write_stdin", { session_id: 999, chars: "x" }),
    },
    "user-input": {
      title: "A question where nobody can answer",
      call: functionCall("request_user_input", {
        questions: [
          {
            id: "q1",
            header: "Choice",
            question: "Which?",
            options: [
              { label: "A", description: "a" },
              { label: "B", description: "b" },
            ],
          },
        ],
      }),
    },
    "image-missing": {
      title: "An image that does not exist",
      call: functionCall("view_image", { path: "nope.png" }),
    },
  },
  scenario: ({ title, call }) =>
    execTurn({ title, specs: [16, 28, 34], model: [reply(call), allDone] }),
});

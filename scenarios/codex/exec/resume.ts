import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import type { ModelStep } from "../../../harness/core/scenario/model-script.ts";
import type { ProcessStep } from "../../../harness/core/scenario/scenario.ts";
import { execArgs, execSteps, humanExecArgs } from "../exec-turn.ts";
import { allDone, execCommand, reply } from "../model-steps.ts";
import { message } from "../responses.ts";

interface Case {
  readonly title: string;
  readonly model: readonly ModelStep[];
  /** Each run's words after the flags. */
  readonly runs: readonly (readonly string[])[];
  readonly step?: Omit<ProcessStep, "driver" | "args">;
  readonly human?: true;
}

const first = reply(message("First answer."));
const second = reply(message("Second answer.", "msg_2"));

/** A session goes on in a second process. `{{thread-id}}` is the id the first one printed. */
export default defineFamily<Case>({
  id: "exec/resume",
  cases: {
    last: {
      title: "The last session",
      model: [first, second],
      runs: [["One."], ["resume", "--last", "Two."]],
    },
    "by-id": {
      title: "A session by its id",
      model: [first, second],
      runs: [["One."], ["resume", "{{thread-id}}", "Two."]],
    },
    "with-tools": {
      title: "A session in which a command ran",
      model: [execCommand({ cmd: "echo hi" }), first, second],
      runs: [["One."], ["resume", "--last", "Two."]],
    },
    twice: {
      title: "A session that goes on twice",
      model: [first, second, allDone],
      runs: [["One."], ["resume", "--last", "Two."], ["resume", "--last", "Three."]],
    },
    stdin: {
      title: "The second prompt comes from standard input",
      model: [first, second],
      runs: [["One."], ["resume", "--last", "-"]],
      step: { stdin: "Two.\n" },
    },
    "none-yet": {
      title: "There is no last session, and one begins",
      model: [first],
      runs: [["resume", "--last", "One."]],
    },
    "unknown-name": {
      title: "No session has the name, and one begins",
      model: [first],
      runs: [["resume", "no-such-name", "One."]],
    },
    human: {
      title: "The last session, shown to people",
      model: [first, second],
      runs: [["One."], ["resume", "--last", "Two."]],
      human: true,
    },
    "other-folder": {
      title: "The last session is of another folder",
      model: [first, second],
      runs: [
        ["-C", "{{home}}", "One."],
        ["resume", "--last", "Two."],
      ],
    },
    "other-folder-all": {
      title: "The last session of any folder",
      model: [first, second],
      runs: [
        ["-C", "{{home}}", "One."],
        ["resume", "--last", "--all", "Two."],
      ],
    },
  },
  scenario: ({ title, model, runs, step, human }) =>
    execSteps(
      { title, specs: [17, 18, 27, 34], model },
      runs.map((words) => ({
        driver: "process",
        args: [...(human ? humanExecArgs : execArgs), ...words],
        ...step,
      })),
    ),
});

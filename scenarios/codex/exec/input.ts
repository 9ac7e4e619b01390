import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import type { ProcessStep } from "../../../harness/core/scenario/scenario.ts";
import { execTurn } from "../exec-turn.ts";
import { allDone } from "../model-steps.ts";

interface Case {
  readonly title: string;
  readonly args: readonly string[];
  readonly stdin: NonNullable<ProcessStep["stdin"]>;
  /** Set where the run must end before any request. */
  readonly refused?: true;
}

/** Where the prompt comes from. */
export default defineFamily<Case>({
  id: "exec/input",
  cases: {
    stdin: { title: "From standard input", args: [], stdin: "From a pipe.\n" },
    dash: { title: "From standard input by a dash", args: ["-"], stdin: "From a pipe.\n" },
    both: { title: "An argument and standard input", args: ["Argument."], stdin: "More.\n" },
    "both-no-newline": {
      title: "An argument and standard input without a newline",
      args: ["Argument."],
      stdin: "More.",
    },
    "argument-and-nothing": {
      title: "An argument and empty standard input",
      args: ["Argument."],
      stdin: "",
    },
    "empty-argument": { title: "An empty argument", args: [""], stdin: "" },
    unicode: { title: "A prompt outside ASCII", args: ['é 日本 😀 \\ " \t'], stdin: "" },
    "byte-order-mark": {
      title: "A byte order mark on standard input",
      args: [],
      stdin: "\uFEFFFrom a pipe.\n",
    },
    "utf16-little": {
      title: "UTF-16, little end first",
      args: [],
      stdin: { base64: "//5IAGkACgA=" },
    },
    "utf16-big": { title: "UTF-16, big end first", args: [], stdin: { base64: "/v8ASABpAAo=" } },
    nothing: { title: "Nothing at all", args: [], stdin: "", refused: true },
    blank: { title: "Only white space", args: ["-"], stdin: " \n\t\n", refused: true },
    "not-utf8": {
      title: "Bytes that are no UTF-8",
      args: [],
      stdin: { base64: "YWL/Yw==" },
      refused: true,
    },
  },
  scenario: ({ title, args, stdin, refused }) =>
    execTurn({
      title,
      specs: [34],
      args,
      step: { stdin },
      model: refused ? [] : [allDone],
      code: refused ? 1 : 0,
    }),
});

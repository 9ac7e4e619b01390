import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import { execTurn } from "../exec-turn.ts";

interface Case {
  readonly title: string;
  readonly args: readonly string[];
}

export default defineFamily<Case>({
  id: "exec/resume-errors",
  cases: {
    "unknown-id": {
      title: "No session has the id",
      args: ["resume", "0199a213-81c0-7800-8aa1-bbab2a035a53", "Two."],
    },
    "no-prompt": { title: "There is no prompt", args: ["resume", "--last"] },
  },
  scenario: ({ title, args }) => execTurn({ title, specs: [17, 27, 34], args, model: [], code: 1 }),
});

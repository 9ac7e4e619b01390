import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import type { Scenario } from "../../../harness/core/scenario/scenario.ts";
import { execArgs, execSteps } from "../exec-turn.ts";
import { reply } from "../model-steps.ts";
import { message } from "../responses.ts";

interface Case {
  readonly title: string;
  readonly words: readonly string[];
  readonly answer: string;
  readonly files?: NonNullable<Scenario["files"]>;
}

const FINDING = JSON.stringify({
  findings: [
    {
      title: "[P1] Wrong sum",
      body: "The sum is off by one.",
      confidence_score: 0.9,
      priority: 1,
      code_location: {
        absolute_file_path: "/srv/a.txt",
        line_range: { start: 2, end: 3 },
      },
    },
  ],
  overall_correctness: "patch is incorrect",
  overall_explanation: "One thing is wrong.",
  overall_confidence_score: 0.8,
});

/** A second thread looks at changes and reports to the first. */
export default defineFamily<Case>({
  id: "exec/review",
  cases: {
    uncommitted: {
      title: "Uncommitted changes, one finding",
      words: ["--uncommitted"],
      answer: FINDING,
    },
    base: { title: "Changes against a branch", words: ["--base", "main"], answer: FINDING },
    prompt: {
      title: "A request in one's own words, answered in plain text",
      words: ["Look at a.txt."],
      answer: "Nothing to say.",
    },
  },
  scenario: ({ title, words, answer }) =>
    execSteps(
      {
        title,
        specs: [20, 27, 28, 34],
        git: true,
        needs: ["git"],
        files: { "workspace/a.txt": { content: "one\ntwo\nthree\n" } },
        model: [reply(message(answer))],
      },
      [{ driver: "process", args: [...execArgs, "review", ...words] }],
    ),
});

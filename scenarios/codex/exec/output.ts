import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import type { Evidence } from "../../../harness/core/scenario/evidence.ts";
import type { ModelStep } from "../../../harness/core/scenario/model-script.ts";
import type { Scenario } from "../../../harness/core/scenario/scenario.ts";
import { execTurn } from "../exec-turn.ts";
import { allDone, refusal, reply } from "../model-steps.ts";

interface Case {
  readonly title: string;
  readonly args: readonly string[];
  readonly model?: readonly ModelStep[];
  readonly files?: NonNullable<Scenario["files"]>;
  /** Expected exit code as evidence, default 0. */
  readonly code?: number;
  readonly evidence?: readonly Evidence[];
}

const SCHEMA = {
  "workspace/schema.json": {
    content: `{
  "type": "object",
  "properties": { "b": { "type": "number" }, "a": { "type": "string" } },
  "required": ["b", "a"],
  "additionalProperties": false,
  "multipleOf": 1.50
}
`,
  },
};

const last = ["-o", "last.txt", "Go."];
const LAST: Evidence = { kind: "file", path: "workspace/last.txt" };
const NO_LAST: Evidence = { kind: "absent", path: "workspace/last.txt" };

/** Where answers go and which form they must have. */
export default defineFamily<Case>({
  id: "exec/output",
  cases: {
    schema: {
      title: "A schema for the answer",
      args: ["--output-schema", "schema.json", "Go."],
      files: SCHEMA,
    },
    "schema-missing": {
      title: "The file of the schema does not exist",
      args: ["--output-schema", "nope.json", "Go."],
      model: [],
      code: 1,
    },
    "schema-bad": {
      title: "The file of the schema is no JSON",
      args: ["--output-schema", "schema.json", "Go."],
      files: { "workspace/schema.json": { content: "{" } },
      model: [],
      code: 1,
    },
    "last-message": { title: "The last message goes to a file", args: last, evidence: [LAST] },
    "last-message-none": {
      title: "There is no last message for the file",
      args: last,
      model: [reply()],
      evidence: [LAST],
    },
    "last-message-failed": {
      title: "The turn fails and no file is written",
      args: last,
      model: [refusal(400, { error: { message: "Bad" } })],
      code: 1,
      evidence: [NO_LAST],
    },
    "last-message-nowhere": {
      title: "The folder for the last message does not exist",
      args: ["-o", "no/such/last.txt", "Go."],
    },
    ephemeral: {
      title: "No session is kept",
      args: ["--ephemeral", "Go."],
      evidence: [{ kind: "absent", path: "codex-home/sessions" }],
    },
  },
  scenario: ({ title, args, model = [allDone], files, code = 0, evidence = [] }) =>
    execTurn({ title, specs: [34], model, args, code, evidence, ...(files && { files }) }),
});

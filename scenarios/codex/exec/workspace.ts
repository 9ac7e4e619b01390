import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import type { ModelStep } from "../../../harness/core/scenario/model-script.ts";
import type { ProcessStep, Scenario } from "../../../harness/core/scenario/scenario.ts";
import { execArgs, execSteps } from "../exec-turn.ts";
import { allDone, execCommand } from "../model-steps.ts";

interface Case extends Pick<Scenario, "files" | "git" | "needs"> {
  readonly title: string;
  /** Arguments before the prompt, default those of a full-access run. */
  readonly args?: readonly string[];
  readonly step?: Omit<ProcessStep, "driver" | "args">;
  readonly model?: readonly ModelStep[];
  /** Expected exit code as evidence, default 0. */
  readonly code?: number;
}

const FULL = ["-s", "danger-full-access"] as const;
const SUB = { "workspace/sub/keep.txt": { content: "keep\n" } };
const GUIDE = "workspace/AGENTS.md";
const GIT = { git: true, needs: ["git"] } as const;

/** What the folder a turn runs in does to it. */
export default defineFamily<Case>({
  id: "exec/workspace",
  cases: {
    "no-repository": {
      title: "Not a git repository, and that was not allowed",
      args: ["exec", "--json", ...FULL],
      model: [],
      code: 1,
    },
    "missing-folder": {
      title: "The folder does not exist",
      args: [...execArgs, "-C", "/nonexistent"],
      model: [],
      code: 1,
    },
    "other-folder": {
      title: "The folder is given by a flag",
      files: SUB,
      args: [...execArgs, "-C", "sub"],
      model: [execCommand({ cmd: "cat keep.txt" }), allDone],
    },
    "trust-written": {
      title: "A new folder with full access becomes trusted",
      files: SUB,
      step: { cwd: "workspace/sub" },
    },
    "trust-not-written": {
      title: "A new folder, read-only, does not become trusted",
      files: SUB,
      args: ["exec", "--json", "--skip-git-repo-check", "-s", "read-only"],
      step: { cwd: "workspace/sub" },
    },
    "trust-untrusted": {
      title: "An untrusted folder stays so",
      files: {
        ...SUB,
        "codex-home/doubt.config.toml": {
          content: '[projects."{{workspace}}/sub"]\ntrust_level = "untrusted"\n',
        },
      },
      args: ["-p", "doubt", ...execArgs],
      step: { cwd: "workspace/sub" },
    },
    git: {
      title: "A git repository without changes",
      ...GIT,
      files: { "workspace/a.txt": { content: "one\n" } },
      args: ["exec", "--json", ...FULL],
      model: [execCommand({ cmd: "true" }), allDone],
    },
    "git-subfolder": {
      title: "A folder within a git repository",
      ...GIT,
      files: SUB,
      args: ["exec", "--json", ...FULL],
      step: { cwd: "workspace/sub" },
      model: [execCommand({ cmd: "true" }), allDone],
    },
    "guide-project": {
      title: "The project has a guide",
      files: { [GUIDE]: { content: "Be brief.\n" } },
    },
    "guide-both": {
      title: "The project and the person have a guide",
      files: {
        [GUIDE]: { content: "Be brief.\n" },
        "codex-home/AGENTS.md": { content: "Be kind.\n" },
      },
    },
    "guide-override": {
      title: "A guide that replaces another",
      files: {
        [GUIDE]: { content: "Not read.\n" },
        "workspace/AGENTS.override.md": { content: "Read.\n" },
      },
    },
    "guide-nested": {
      title: "Guides of the repository's root and of the folder",
      ...GIT,
      files: {
        [GUIDE]: { content: "Root.\n" },
        "workspace/sub/AGENTS.md": { content: "Nested, é.\n" },
      },
      step: { cwd: "workspace/sub" },
    },
    "guide-cut": {
      title: "A guide longer than allowed",
      files: { [GUIDE]: { content: "0123456789\n".repeat(10) } },
      args: [...execArgs, "-c", "project_doc_max_bytes=25"],
    },
    "guide-off": {
      title: "Guides are not read",
      files: { [GUIDE]: { content: "Be brief.\n" } },
      args: [...execArgs, "-c", "project_doc_max_bytes=0"],
    },
  },
  scenario: ({ title, args = execArgs, step, model = [allDone], code = 0, ...rest }) =>
    execSteps({ title, specs: [4, 20, 27, 34], model, code, ...rest }, [
      { driver: "process", args: [...args, "Go."], ...step },
    ]),
});

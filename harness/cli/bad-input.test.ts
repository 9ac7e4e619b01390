import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  cpSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { afterAll, expect, test } from "vitest";
import { createScratchProject } from "../shell/selfcheck/scratch-project.ts";

const GOLDENS = "golden/codex/0.136.0/cli/version";
const GOLDEN = `${GOLDENS}/long`;
const ID = "cli/version/long";
const SCENARIO = "scenarios/codex/cli/version.ts";

const project = createScratchProject([GOLDENS]);
afterAll(() => project[Symbol.dispose]());
const at = (path: string): string => join(project.root, path);

const AS_PORT = ["--port", "/bin/true"] as const;

interface Case {
  readonly what: string;
  readonly args: readonly string[];
  /** What is wrong with the project; undone by `undo`. */
  readonly damage?: () => void;
  readonly undo?: () => void;
  readonly code: 2 | 3;
  /** What must be said, of the error and of its hint. */
  readonly says: readonly RegExp[];
}

function edited(path: string, edit: (text: string) => string): Pick<Case, "damage" | "undo"> {
  const kept = at(`${path}.kept`);
  return {
    damage() {
      copyFileSync(at(path), kept);
      writeFileSync(at(path), edit(readFileSync(at(path), "utf8")));
    },
    undo: () => renameSync(kept, at(path)),
  };
}

function moved(path: string): Pick<Case, "damage" | "undo"> {
  return {
    damage: () => renameSync(at(path), at(`${path}.kept`)),
    undo: () => renameSync(at(`${path}.kept`), at(path)),
  };
}

const CASES: readonly Case[] = [
  {
    what: "a scenario with a field of the wrong type",
    args: ["list"],
    ...edited(SCENARIO, (text) => text.replace("specs: [", "timeoutMs: 'soon', specs: [")),
    code: 2,
    says: [/Cannot use scenario "cli\/version/, /`timeoutMs`/, /Hint: /],
  },
  {
    what: "a scenario with an unknown field",
    args: ["list"],
    ...edited(SCENARIO, (text) => text.replace("specs: [", "stdn: 'x', specs: [")),
    code: 2,
    says: [/Cannot use scenario "cli\/version/, /stdn/, /Hint: /],
  },
  {
    what: "a scenario that does not compile",
    args: ["list"],
    ...edited(SCENARIO, (text) => `${text}\nconst = 5;\n`),
    code: 2,
    says: [/scenarios\/codex\/cli\/version\.ts:\d+:\d+/, /Hint: /],
  },
  {
    what: "a fixture that is missing",
    args: ["capture", "--check", "--reference", "/bin/true", "exec/messages/plain"],
    ...moved("fixtures/codex/homes/lean"),
    code: 2,
    says: [/Cannot .*fixture.*lean/, /Hint: /],
  },
  {
    what: "a golden that was edited by hand",
    args: [ID, ...AS_PORT],
    ...edited(`${GOLDEN}/stdout.txt`, (text) => `${text} `),
    code: 3,
    says: [/stdout\.txt/, /edited after it was sealed/, /git checkout/],
  },
  {
    what: "a golden whose seal was edited",
    args: [ID, ...AS_PORT],
    ...edited(`${GOLDEN}/seal.json`, (text) => text.replace('"runs": ', '"runs": 1')),
    code: 3,
    says: [/seal\.json/, /edited after it was sealed/, /git checkout/],
  },
  {
    what: "a golden with a file too many",
    args: [ID, ...AS_PORT],
    damage: () => writeFileSync(at(`${GOLDEN}/notes.txt`), "mine\n"),
    undo: () => rmSync(at(`${GOLDEN}/notes.txt`)),
    code: 3,
    says: [/notes\.txt/, /extra file/, /git checkout/],
  },
  {
    what: "a golden that is missing",
    args: [ID, ...AS_PORT],
    ...moved(GOLDEN),
    code: 3,
    says: [/Cannot .*golden/, /parity -- capture|npm run capture/],
  },
  {
    what: "a golden with merge-conflict markers",
    args: [ID, ...AS_PORT],
    damage: () => {
      copyFileSync(at(`${GOLDEN}/exit.json`), at(`${GOLDEN}.kept`));
      appendFileSync(at(`${GOLDEN}/exit.json`), "<<<<<<< ours\n=======\n>>>>>>> theirs\n");
    },
    undo: () => renameSync(at(`${GOLDEN}.kept`), at(`${GOLDEN}/exit.json`)),
    code: 3,
    says: [/conflict/, /exit\.json/],
  },
  {
    what: "a golden of another ruleset",
    args: [ID, ...AS_PORT],
    ...edited("scenarios/codex/target.ts", (text) => text.replace('    "uuid4",\n', "")),
    code: 3,
    says: [/ruleset/, /parity -- capture/],
  },
  {
    what: "a golden whose scenario is gone",
    args: [...AS_PORT],
    damage: () => cpSync(at(GOLDEN), at(`${GOLDENS}/forgotten`), { recursive: true }),
    undo: () => rmSync(at(`${GOLDENS}/forgotten`), { recursive: true }),
    code: 2,
    says: [/cli\/version\/forgotten/, /Hint: /],
  },
  {
    what: "an id that does not exist",
    args: ["cli/version/lnog", ...AS_PORT],
    code: 2,
    says: [/Cannot select "cli\/version\/lnog"/, /Hint: .*list/],
  },
  {
    what: "a port that does not exist",
    args: [ID, "--port", "no/such/file"],
    code: 2,
    says: [/Cannot run "no\/such\/file": there is no such file/, /Hint: /],
  },
  {
    what: "a port that is a folder",
    args: [ID, "--port", "."],
    code: 2,
    says: [/Cannot run "\.": it is not a file/, /Hint: /],
  },
  {
    what: "a port that is not executable",
    args: [ID, "--port", "package.json"],
    damage: () => chmodSync(at("package.json"), 0o644),
    code: 2,
    says: [/Cannot run "package\.json": it is not executable/, /chmod \+x/],
  },
  {
    what: "a port the system cannot start",
    args: [ID, "--port", "no-program"],
    damage: () => writeFileSync(at("no-program"), "#!/no/such/interpreter\n", { mode: 0o755 }),
    undo: () => rmSync(at("no-program")),
    code: 3,
    says: [/Cannot start subject/, /executable file/],
  },
  {
    what: "a reference that may not be recorded from",
    args: ["capture", ID, "--reference", "/bin/true"],
    code: 2,
    says: [/Cannot record goldens from .*SHA-256/, /Hint: .*--check/],
  },
  {
    what: "a shard outside its count",
    args: ["--shard", "5/4", ...AS_PORT],
    code: 2,
    says: [/Cannot use shard "5\/4"/, /Hint: /],
  },
  {
    what: "a flag that does not exist",
    args: ["replay", "--prot", "x"],
    code: 2,
    says: [/unknown option '--prot'/, /--port/, /Hint: /],
  },
  {
    what: "a number that is none",
    args: ["replay", "--jobs", "many"],
    code: 2,
    says: [/--jobs/, /whole number/, /Hint: /],
  },
  {
    what: "a target that does not exist",
    args: ["list", "--target", "codexx"],
    code: 2,
    says: [/Cannot find target "codexx"/, /Hint: Choose one of: codex/],
  },
  {
    what: "a mutant that does not exist",
    args: ["sensitivity", "no-such-mutant"],
    code: 2,
    says: [/Cannot select "no-such-mutant"/, /Hint: .*--list/],
  },
  {
    what: "a part of the selfcheck that does not exist",
    args: ["selfcheck", "--only", "everything"],
    code: 2,
    says: [/alarms, vacuity, kill/, /Hint: /],
  },
];

/** Characters of an explanation that can still be taken in. */
const READABLE = 1_500;

test.each(CASES)("the command line explains $what", async ({ args, damage, undo, code, says }) => {
  const [node, parity] = project.command;
  damage?.();

  const run = await execa(node, [parity, ...args], {
    cwd: project.root,
    reject: false,
    all: true,
    env: { GITHUB_ACTIONS: "false" },
  }).finally(() => undo?.());

  // Reports fold long lines; what they say is the same.
  const said = run.all.replace(/\s+/g, " ");
  for (const pattern of says) expect(said).toMatch(pattern);
  expect(run.exitCode).toBe(code);
  expect(run.all).not.toMatch(/^\s+at .*:\d+:\d+|node:internal|Internal error/m);
  expect(run.all.length).toBeLessThan(READABLE);
});

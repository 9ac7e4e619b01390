import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { execa } from "execa";
import { expect, test } from "vitest";
import type { GoldenFile } from "../../core/golden/golden.ts";
import { aFolder } from "../testing/a-folder.ts";
import { aGoldenTarget } from "../testing/a-golden-target.ts";
import { compile } from "./compile.mjs";
import { projectRoot } from "./project-root.ts";
import { recoverGoldens, writeGolden } from "./write-golden.ts";

const ID = "area/name";

const golden = (word: string): readonly GoldenFile[] => [
  { file: "files/workspace/a", text: word },
  { file: `only-${word}.txt`, text: word },
  { file: "seal.json", text: word },
];

/** Everything below a folder: path to text. */
function contents(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]),
  );
}

const onDisk = (word: string): Readonly<Record<string, string>> =>
  Object.fromEntries(golden(word).map(({ file, text }) => [`1.0.0/${ID}/${file}`, text]));

test("writeGolden replaces a golden as a whole and leaves nothing else", () => {
  using folder = aFolder();
  const target = aGoldenTarget(folder.path);

  const isNew = writeGolden(target, ID, golden("old"));
  const isChanged = writeGolden(target, ID, golden("new"));

  expect([isNew, isChanged]).toEqual([true, true]);
  expect(contents(folder.path)).toEqual(onDisk("new"));
  expect(readdirSync(join(folder.path, "1.0.0"))).toEqual(["area"]);
});

test("writeGolden does not touch a golden that is the same", () => {
  using folder = aFolder();
  const target = aGoldenTarget(folder.path);
  writeGolden(target, ID, golden("old"));
  const seal = join(folder.path, "1.0.0", ID, "seal.json");
  const { ino } = statSync(seal);

  const isChanged = writeGolden(target, ID, golden("old"));

  expect(isChanged).toBe(false);
  expect(statSync(seal).ino).toBe(ino);
});

test("writeGolden notices a file too many", () => {
  using folder = aFolder();
  const target = aGoldenTarget(folder.path);
  writeGolden(target, ID, golden("old"));
  writeFileSync(join(folder.path, "1.0.0", ID, "extra"), "");

  expect(writeGolden(target, ID, golden("old"))).toBe(true);
  expect(contents(folder.path)).toEqual(onDisk("old"));
});

interface Interrupted {
  readonly goal: string;
  readonly staged: string;
}

const write = (folder: string, files: readonly GoldenFile[]): void => {
  for (const { file, text } of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
};

const complete = ({ staged }: Interrupted): void => {
  write(join(staged, "new"), golden("new"));
  writeFileSync(join(staged, ".complete"), "");
};

/** What a kill leaves after each step of writing, and which golden must be there after recovery. */
const STATES: readonly (readonly [string, "old" | "new", (state: Interrupted) => void])[] = [
  ["some files were staged", "old", ({ staged }) => write(`${staged}/new`, golden("new").slice(1))],
  ["all files were staged", "old", ({ staged }) => write(`${staged}/new`, golden("new"))],
  ["the staged golden was complete", "new", complete],
  [
    "the old golden was moved away",
    "new",
    (state) => {
      complete(state);
      renameSync(state.goal, join(state.staged, "old"));
    },
  ],
  [
    "the new golden was in place",
    "new",
    (state) => {
      complete(state);
      renameSync(state.goal, join(state.staged, "old"));
      renameSync(join(state.staged, "new"), state.goal);
    },
  ],
  [
    "half of the rest was removed",
    "new",
    ({ goal, staged }) => {
      write(join(staged, "old"), golden("old").slice(1));
      renameSync(goal, `${goal}-away`);
      write(goal, golden("new"));
      renameSync(`${goal}-away`, join(staged, "old", "rest"));
    },
  ],
];

test.each(STATES)("recoverGoldens tidies up after a kill when %s", (_when, word, interrupt) => {
  using folder = aFolder();
  const target = aGoldenTarget(folder.path);
  writeGolden(target, ID, golden("old"));
  const root = join(folder.path, "1.0.0");
  const staged = join(root, ".staging", encodeURIComponent(ID));
  mkdirSync(staged, { recursive: true });
  interrupt({ goal: join(root, ID), staged });

  recoverGoldens(target);
  recoverGoldens(target);

  expect(contents(folder.path)).toEqual(onDisk(word));
  expect(existsSync(join(root, ".staging"))).toBe(false);
});

test("recoverGoldens finds a whole golden whenever the writer was killed", async () => {
  using folder = aFolder();
  const target = aGoldenTarget(folder.path);
  const compiled = await compile({
    root: projectRoot,
    name: "write-golden-test",
    entries: ["harness/shell/store/write-golden.ts"],
  });
  const script = `
    const { writeGolden } = await import(${JSON.stringify(`${compiled}/harness/shell/store/write-golden.mjs`)});
    const goldens = ${JSON.stringify([golden("old"), golden("new")])};
    process.stdout.write("ready");
    for (let turn = 0; ; turn += 1) writeGolden(${JSON.stringify(target)}, "${ID}", goldens[turn % 2]);
  `;

  writeGolden(target, ID, golden("old"));

  for (let round = 0; round < 8; round += 1) {
    const writer = execa(process.execPath, ["--input-type=module", "-e", script], {
      reject: false,
    });
    await new Promise((resolve) => writer.stdout.once("data", resolve));
    await sleep(20 + round * 7);
    writer.kill("SIGKILL");
    await writer;

    recoverGoldens(target);

    expect([onDisk("old"), onDisk("new")]).toContainEqual(contents(folder.path));
  }
});

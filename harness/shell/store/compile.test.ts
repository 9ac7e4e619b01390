import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { execa } from "execa";
import { expect, test } from "vitest";
import { aFolder } from "../testing/a-folder.ts";
import { compile } from "./compile.mjs";
import { projectRoot } from "./project-root.ts";

const WHAT = { name: "test", entries: ["a/main.ts"] };

/** Write sources, old enough not to look as if they changed while they are compiled. */
function write(root: string, files: Readonly<Record<string, string>>, ageS = 60): void {
  const time = Date.now() / 1000 - ageS;
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    utimesSync(join(root, file), time, time);
  }
}

const SOURCES = {
  "a/main.ts": 'import { word } from "../b/word.ts"; export const said: string = word;',
  "b/word.ts": 'export const word = "one";',
};

async function load(folder: string): Promise<unknown> {
  const module: unknown = await import(pathToFileURL(`${folder}/a/main.mjs`).href);
  return module;
}

test("compile gives each entry its own path, and the same copy as long as nothing changes", async () => {
  using root = aFolder();
  write(root.path, SOURCES);

  const folder = await compile({ root: root.path, ...WHAT });
  const made = statSync(`${folder}/a/main.mjs`).ino;
  const again = await compile({ root: root.path, ...WHAT });

  expect(await load(folder)).toMatchObject({ said: "one" });
  expect(again).toBe(folder);
  expect(statSync(`${again}/a/main.mjs`).ino).toBe(made);
});

test.each([
  ["an import was edited", { "b/word.ts": 'export const word = "two";' }, 60],
  [
    "an import was edited to the same length and is older",
    { "b/word.ts": 'export const word = "two";' },
    600,
  ],
  ["an entry was edited", { "a/main.ts": 'export const said = "two";' }, 60],
] as const)("compile makes a new copy when %s", async (_what, change, ageS) => {
  using root = aFolder();
  write(root.path, SOURCES);
  const old = await compile({ root: root.path, ...WHAT });

  write(root.path, change, ageS - 1);
  const folder = await compile({ root: root.path, ...WHAT });

  expect(folder).not.toBe(old);
  expect(await load(folder)).toMatchObject({ said: "two" });
  expect(readdirSync(dirname(folder)).filter((name) => name.startsWith("test-")).length).toBe(2);
});

test("compile does not trust a copy of a file that changed while it was compiled", async () => {
  using root = aFolder();
  write(root.path, SOURCES);
  write(root.path, { "b/word.ts": 'export const word = "one";' }, -60);

  const folder = await compile({ root: root.path, ...WHAT });
  const made = statSync(join(dirname(folder), "test.json")).mtimeMs;
  await compile({ root: root.path, ...WHAT });

  expect(statSync(join(dirname(folder), "test.json")).mtimeMs).toBeGreaterThan(made);
});

test("compile says where a source is wrong, and leaves no half copy", async () => {
  using root = aFolder();
  write(root.path, { ...SOURCES, "b/word.ts": "export const word = ;\n" });

  await expect(compile({ root: root.path, ...WHAT })).rejects.toThrow(/b\/word\.ts:1:20: ERROR/);

  rmSync(join(root.path, "b/word.ts"));
  await expect(compile({ root: root.path, ...WHAT })).rejects.toThrow(/a\/main\.ts:1:21: ERROR/);

  write(root.path, SOURCES);
  const folder = await compile({ root: root.path, ...WHAT });
  expect(await load(folder)).toMatchObject({ said: "one" });
  expect(readdirSync(dirname(folder)).toSorted()).toEqual([
    folder.slice(dirname(folder).length + 1),
    "test.json",
  ]);
});

test("compile may be called by several processes at once", async () => {
  using root = aFolder();
  write(root.path, SOURCES);
  const script = `
    const { compile } = await import(${JSON.stringify(pathToFileURL(`${projectRoot}/harness/shell/store/compile.mjs`).href)});
    const folder = await compile(${JSON.stringify({ root: root.path, ...WHAT })});
    console.log((await import(folder + "/a/main.mjs")).said);
  `;

  const runs = await Promise.all(
    Array.from({ length: 4 }, () => execa(process.execPath, ["--input-type=module", "-e", script])),
  );

  expect(runs.map(({ stdout }) => stdout)).toEqual(["one", "one", "one", "one"]);
});

import {
  chmodSync,
  mkdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aLab } from "../testing/a-lab.ts";
import { runInLab } from "../testing/run-in-lab.ts";
import { compareTrees, observeTree } from "./observe-tree.ts";
import { readTree } from "./read-tree.ts";

const keepAll = (): boolean => false;

test("observeTree tells what was created, changed and removed, and nothing else", async () => {
  await using lab = await aLab();
  const { workspace, codexHome, home } = lab.paths;
  for (const name of ["same", "content", "mode", "kind", "gone"]) {
    writeFileSync(join(workspace, name), "before");
  }
  symlinkSync("one", join(home, "link"));
  const before = readTree(lab.paths, keepAll);

  writeFileSync(join(workspace, "same"), "before");
  writeFileSync(join(workspace, "content"), "after");
  chmodSync(join(workspace, "mode"), 0o4755);
  rmSync(join(workspace, "kind"));
  mkdirSync(join(workspace, "kind"));
  rmSync(join(workspace, "gone"));
  rmSync(join(home, "link"));
  symlinkSync("two", join(home, "link"));
  writeFileSync(join(codexHome, "new"), "");
  const after = readTree(lab.paths, keepAll);

  expect(observeTree(compareTrees(before, after), after).text).toBe(
    [
      "{",
      ' "codex-home/new": {"is":"file","mode":"0644","was":"created"},',
      ' "home/link": {"is":"link","to":"two","was":"changed"},',
      ' "workspace/content": {"is":"file","mode":"0644","was":"changed"},',
      ' "workspace/gone": {"was":"removed"},',
      ' "workspace/kind": {"is":"directory","mode":"0755","was":"changed"},',
      ' "workspace/mode": {"is":"file","mode":"4755","was":"changed"}',
      "}",
      "",
    ].join("\n"),
  );
});

test("readTree sees when a whole observed folder is gone or closed", async () => {
  await using lab = await aLab();
  const before = readTree(lab.paths, keepAll);

  rmSync(lab.paths.home, { recursive: true });
  chmodSync(lab.paths.workspace, 0o700);
  const after = readTree(lab.paths, keepAll);

  expect([...compareTrees(before, after)]).toEqual([
    ["home", "removed"],
    ["workspace", "changed"],
  ]);
});

test("readTree reads no pipe, follows no link and skips what is excluded", async () => {
  await using lab = await aLab();
  const socket = `require("net").createServer().listen("s", () => process.kill(process.pid, 9))`;
  await runInLab(
    lab,
    `/usr/bin/mkfifo f; ln -s . loop; ln -s / root; mkdir no; : > no/a; node -e '${socket}'`,
  );

  const tree = readTree(lab.paths, (path) => path === "workspace/no");

  expect([...tree].slice(3)).toEqual([
    ["workspace/f", { is: "fifo", mode: "0644" }],
    ["workspace/loop", { is: "link", mode: "0777", to: "." }],
    ["workspace/root", { is: "link", mode: "0777", to: "/" }],
    ["workspace/s", { is: "socket", mode: "0755" }],
  ]);
});

test("readTree gives every file name a text of its own, whatever its bytes", async () => {
  await using lab = await aLab();
  await runInLab(
    lab,
    String.raw`for name in 'a\nb' '\377' '\376' 'a\303' '\303\251' '\355\240\200' '\357\277\275'; do printf x > "$(printf "$name")"; done`,
  );

  const names = [...readTree(lab.paths, keepAll)].flatMap(([path, { hash }]) =>
    hash === undefined ? [] : [path.slice("workspace/".length)],
  );

  expect(names.toSorted()).toEqual(
    ["a\nb", "\uDCFF", "\uDCFE", "a\uDCC3", "é", "\uDCED\uDCA0\uDC80", "\uFFFD"].toSorted(),
  );
});

test("readTree does not read a giant file whole, and still sees that it changed", async () => {
  await using lab = await aLab();
  const giant = join(lab.paths.workspace, "giant");
  writeFileSync(giant, "head");
  truncateSync(giant, 3 * 1024 ** 3);
  const startedAt = performance.now();

  const before = readTree(lab.paths, keepAll);
  const again = readTree(lab.paths, keepAll);
  utimesSync(giant, 1, 1);
  const touched = readTree(lab.paths, keepAll);
  truncateSync(giant, 3 * 1024 ** 3 + 1);
  const grown = readTree(lab.paths, keepAll);

  expect(performance.now() - startedAt).toBeLessThan(2_000);
  expect(compareTrees(before, again).size).toBe(0);
  expect(compareTrees(again, touched).get("workspace/giant")).toBe("changed");
  expect(compareTrees(touched, grown).get("workspace/giant")).toBe("changed");
});

test("readTree says where a tree is too deep to be read", async () => {
  await using lab = await aLab();
  const name = "d".repeat(200);
  await runInLab(
    lab,
    `i=0; while [ $i -lt 30 ]; do mkdir ${name}; cd -P ${name} || exit; i=$((i+1)); done 2>/dev/null`,
  );

  const tree = readTree(lab.paths, keepAll);

  const last = [...tree.values()].at(-1);
  expect(last).toEqual({ is: "directory", mode: "0755", unreadable: "ENAMETOOLONG" });
});

test("readTree reads many files in bearable time", async () => {
  await using lab = await aLab();
  for (let index = 0; index < 10_000; index += 1) {
    writeFileSync(join(lab.paths.workspace, String(index)), "x");
  }
  const startedAt = performance.now();

  const tree = readTree(lab.paths, keepAll);

  expect(tree.size).toBe(10_003);
  expect(performance.now() - startedAt).toBeLessThan(5_000);
});

test.runIf(process.getuid?.() === 0)(
  "readTree reads what a subject closed to its owner and leaves it closed",
  async () => {
    await using lab = await aLab();
    const { root, workspace } = lab.paths;
    mkdirSync(join(workspace, "closed"));
    writeFileSync(join(workspace, "closed/a"), "x");
    chmodSync(join(workspace, "closed/a"), 0);
    chmodSync(join(workspace, "closed"), 0);
    await runInLab(lab, `node -e '${CHOWN}'`, { cwd: root });

    const tree = asNobody(() => readTree(lab.paths, keepAll));

    expect(tree.get("workspace/closed")).toEqual({ is: "directory", mode: "0000" });
    expect(tree.get("workspace/closed/a")).toMatchObject({ mode: "0000" });
    expect(tree.get("workspace/closed/a")?.hash).toMatch(/^[0-9a-f]{40}$/);
    expect(statSync(join(workspace, "closed")).mode & 0o777).toBe(0);
  },
);

const NOBODY = 65_534;

const CHOWN = `const fs = require("fs"); for (const path of [".", "workspace", "workspace/closed", "workspace/closed/a"]) fs.chownSync(path, ${NOBODY}, ${NOBODY})`;

/** Do something without the rights of root, which every mode is open to. */
function asNobody<Result>(action: () => Result): Result {
  process.seteuid?.(NOBODY);
  try {
    return action();
  } finally {
    process.seteuid?.(0);
  }
}

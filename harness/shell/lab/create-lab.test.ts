import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FixtureMissingError } from "../../core/errors/fixture-missing-error.ts";
import { PINNED_UMASK } from "../run/context.ts";
import { aFolder } from "../testing/a-folder.ts";
import { aLab } from "../testing/a-lab.ts";
import { aScenario } from "../testing/a-scenario.ts";
import { aTarget } from "../testing/a-target.ts";
import { runInLab } from "../testing/run-in-lab.ts";

test("createLab gives the subject a closed environment and nothing of the host's", async () => {
  process.env["PARITY_TEST_LEAK"] = "host";
  const ports = [{ name: "sink", port: 4711 }];
  await using lab = await aLab({ ports });
  delete process.env["PARITY_TEST_LEAK"];

  const { stdout } = await runInLab(lab, "exec env");

  const { root } = lab.paths;
  const lines = stdout.bytes.toString().trimEnd().split("\n").toSorted();
  // `sh` itself adds PWD.
  expect(lines.filter((line) => !line.startsWith("PWD="))).toEqual(
    [
      `GIT_CONFIG_GLOBAL=${root}/home/.gitconfig`,
      "GIT_CONFIG_NOSYSTEM=1",
      `HOME=${root}/home`,
      "HTTPS_PROXY=http://127.0.0.1:4711",
      "HTTP_PROXY=http://127.0.0.1:4711",
      "LANG=C.UTF-8",
      "LC_ALL=C.UTF-8",
      "NO_COLOR=1",
      "NO_PROXY=127.0.0.1,localhost",
      `PATH=${root}/bin`,
      `SUBJECT_HOME=${root}/codex-home`,
      "TERM=xterm",
      "TZ=UTC",
      "http_proxy=http://127.0.0.1:4711",
      "https_proxy=http://127.0.0.1:4711",
    ].toSorted(),
  );
});

test("createLab lets the pinned umask decide the modes of new files", async () => {
  const old = process.umask(PINNED_UMASK);
  await using lab = await aLab();

  const { stdout } = await runInLab(lab, "umask; touch a; mkdir b; stat -c %a a b . ..");

  process.umask(old);
  expect(stdout.bytes.toString()).toBe("0022\n644\n755\n755\n700\n");
});

test("createLab makes labs of one length that never meet and leave nothing", async () => {
  const labs = await Promise.all(Array.from({ length: 20 }, () => aLab()));
  const roots = labs.map(({ paths }) => paths.root);

  await Promise.all(
    labs.map(async (lab, index) => await runInLab(lab, `echo ${index} > own; sleep 0.05`)),
  );
  const seen = labs.map(({ paths }) => readdirSync(paths.workspace));
  await Promise.all(labs.map((lab) => lab[Symbol.asyncDispose]()));

  expect(new Set(roots).size).toBe(20);
  expect(new Set(roots.map((root) => root.length)).size).toBe(1);
  expect(seen).toEqual(Array.from({ length: 20 }, () => ["own"]));
  expect(roots.filter((root) => existsSync(root))).toEqual([]);
});

test("createLab lets the subject be called by each of its names, and tools be found", async () => {
  const target = aTarget({ programs: ["first", "second"] });
  await using lab = await aLab({ target });

  const { stdout } = await runInLab(lab, `second -c 'echo "$0"'; node -p 1+1; git --version`);

  expect(readlinkSync(join(lab.paths.bin, "first"))).toBe("/bin/sh");
  expect(stdout.bytes.toString()).toMatch(/^second\n2\ngit version /);
});

test("createLab copies the fixture, then writes the scenario's own files over it", async () => {
  using fixture = aFolder();
  mkdirSync(join(fixture.path, "homes/plain/workspace"), { recursive: true });
  writeFileSync(join(fixture.path, "homes/plain/workspace/a"), "fixture {{workspace}}");
  writeFileSync(join(fixture.path, "homes/plain/workspace/b"), "fixture");
  const scenario = aScenario({
    home: "plain",
    files: { "workspace/b": { content: "port {{model.port}} {{unknown}}", mode: "0600" } },
  });
  const ports = [{ name: "model", port: 99 }];
  await using lab = await aLab({ fixtureDir: fixture.path, scenario, ports });

  const { stdout } = await runInLab(lab, "cat a; echo; cat b; stat -c ' %a' b");

  expect(stdout.bytes.toString()).toBe(`fixture ${lab.paths.workspace}\nport 99 {{unknown}} 600\n`);
});

test("createLab leaves nothing behind when the fixture is missing", async () => {
  using base = aFolder();

  const lab = aLab({ baseDir: base.path, scenario: aScenario({ home: "absent" }) });

  await expect(lab).rejects.toThrow(FixtureMissingError);
  expect(readdirSync(base.path)).toEqual([]);
});

test("createLab makes the same commit in every lab", async () => {
  const scenario = aScenario({ git: true, files: { "workspace/a": { content: "text\n" } } });
  await using one = await aLab({ scenario });
  await using other = await aLab({ scenario });
  const script = "git rev-parse HEAD; git branch --show-current; git status --porcelain";

  const first = await runInLab(one, script);
  const second = await runInLab(other, script);

  expect(first.stdout.bytes.toString()).toMatch(/^[0-9a-f]{40}\nmain\n$/);
  expect(second.stdout.bytes).toEqual(first.stdout.bytes);
});

test("a lab can be removed whatever a subject left in it", async () => {
  const lab = await aLab();
  await runInLab(
    lab,
    "/usr/bin/mkfifo f; ln -s . loop; mkdir -p closed/in; : > closed/in/a; chmod 0 closed",
  );
  chmodSync(lab.paths.home, 0);
  // Deeper than a path can name.
  await runInLab(
    lab,
    "i=0; while [ $i -lt 400 ]; do mkdir aaaaaaaaaaaaaaaa; cd -P aaaaaaaaaaaaaaaa; i=$((i+1)); done 2>/dev/null",
  );

  await lab[Symbol.asyncDispose]();

  expect(existsSync(lab.paths.root)).toBe(false);
});

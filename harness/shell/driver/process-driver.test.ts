import { chmodSync, existsSync, symlinkSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { SubjectNotStartedError } from "../../core/errors/subject-not-started-error.ts";
import { aLab } from "../testing/a-lab.ts";
import { runInLab } from "../testing/run-in-lab.ts";

const MIB = 1024 * 1024;

/** Starts `sleep` in a session of its own that holds the pipes; `%` is its environment. */
const detachSleep = (env: string): string =>
  `node -e 'require("child_process").spawn("sleep", ["30"], {detached: true, stdio: "inherit", env: ${env}}).unref()'`;

test("processDriver sees the exit code and both streams to the last byte", async () => {
  await using lab = await aLab();

  const result = await runInLab(lab, "printf 'out\\r\\nno end'; printf err >&2; exit 3");

  expect(result.exit).toEqual({ kind: "code", code: 3 });
  expect(result.stdout).toEqual({ bytes: Buffer.from("out\r\nno end") });
  expect(result.stderr).toEqual({ bytes: Buffer.from("err") });
  expect(result.leftovers).toEqual([]);
});

test("processDriver names the signal that ended a subject", async () => {
  await using lab = await aLab();

  const result = await runInLab(lab, "kill -TERM $$");

  expect(result.exit).toEqual({ kind: "signal", signal: "SIGTERM" });
});

test("processDriver gives no input unless told to, and then exactly that", async () => {
  await using lab = await aLab();
  const stdin = Buffer.from([0, 255, 13, 10, 65]);

  const silent = await runInLab(lab, "cat; readlink /proc/self/fd/0");
  const spoken = await runInLab(lab, "cat", { stdin });

  expect(silent.stdout.bytes.toString()).toBe("/dev/null\n");
  expect(spoken.stdout.bytes).toEqual(stdin);
});

test.each(["exit 0", "exec <&-; sleep 0.1", "head -c 10 >/dev/null"])(
  "processDriver survives a subject that does not read its input: %s",
  async (script) => {
    await using lab = await aLab();

    const result = await runInLab(lab, script, { stdin: Buffer.alloc(8 * MIB, "a") });

    expect(result.exit).toEqual({ kind: "code", code: 0 });
  },
);

test("processDriver kills the whole group at the deadline", async () => {
  await using lab = await aLab();
  const startedAt = performance.now();

  const result = await runInLab(lab, "sleep 30 & (sleep 30 | cat) & echo $!; wait", {
    timeoutMs: 300,
  });

  expect(result.exit).toEqual({ kind: "deadline" });
  expect(performance.now() - startedAt).toBeLessThan(1_500);
  const pid = result.stdout.bytes.toString().trim();
  await expect.poll(() => isAlive(pid)).toBe(false);
});

test.each([
  ["in its group", "sleep 30 &"],
  ["in its group, without an environment", "env -i sleep 30 &"],
  ["in a session of its own", detachSleep("process.env")],
  ["in a session of its own, without an environment", detachSleep("{PATH: process.env.PATH}")],
])("processDriver finds and kills what a subject left %s", async (_where, script) => {
  await using lab = await aLab();
  const startedAt = performance.now();

  const result = await runInLab(lab, script);

  expect(result.exit).toEqual({ kind: "code", code: 0 });
  expect(result.leftovers).toMatchObject([{ program: "sleep", args: ["sleep", "30"] }]);
  expect(performance.now() - startedAt).toBeLessThan(2_500);
  await expect.poll(() => isAlive(String(result.leftovers[0]?.pid))).toBe(false);
});

test("processDriver waits for children that end soon after their parent", async () => {
  await using lab = await aLab();

  const result = await runInLab(lab, "(sleep 0.1; echo late) &");

  expect(result.leftovers).toEqual([]);
  expect(result.stdout.bytes.toString()).toBe("late\n");
});

test("processDriver keeps the beginning of a flood, counts the rest and holds no more", async () => {
  await using lab = await aLab();
  let peakBytes = 0;
  const before = process.memoryUsage().rss;
  const watch = setInterval(() => {
    peakBytes = Math.max(peakBytes, process.memoryUsage().rss - before);
  }, 20);

  const result = await runInLab(lab, "head -c 1073741824 /dev/zero");

  clearInterval(watch);
  expect(result.stdout.cut).toEqual({ keptBytes: 8 * MIB, totalBytes: 1024 * MIB });
  expect(result.stdout.bytes.length).toBe(8 * MIB);
  expect(peakBytes).toBeLessThan(200 * MIB);
});

test("processDriver ends a flood at the deadline", async () => {
  await using lab = await aLab();

  const result = await runInLab(lab, "cat /dev/zero", { timeoutMs: 200 });

  expect(result.exit).toEqual({ kind: "deadline" });
  expect(result.stdout.cut?.keptBytes).toBe(8 * MIB);
});

test.each([
  ["is not executable", "echo hello\n", 0o644],
  ["names an interpreter that is not there", "#!/nonexistent/interpreter\n", 0o755],
])("processDriver says so when the subject %s", async (_what, text, mode) => {
  await using lab = await aLab();
  const program = `${lab.paths.root}/program`;
  writeFileSync(program, text);
  chmodSync(program, mode);
  symlinkSync(program, `${lab.paths.bin}/broken`);

  const run = runInLab(lab, "", { program: "broken", args: [] });

  await expect(run).rejects.toThrow(SubjectNotStartedError);
  await expect(run).rejects.toThrow(/^Cannot start subject "broken": /);
});

test("processDriver says so when the subject is not there", async () => {
  await using lab = await aLab();

  await expect(runInLab(lab, "", { program: "absent" })).rejects.toThrow(SubjectNotStartedError);
});

test("processDriver does not confuse what two labs leave", async () => {
  await using one = await aLab();
  await using other = await aLab();

  const [left, clean] = await Promise.all([
    runInLab(one, "sleep 30 &"),
    (async () => {
      await sleep(50);
      return await runInLab(other, "sleep 0.1");
    })(),
  ]);

  expect(left.leftovers.length).toBe(1);
  expect(clean.leftovers).toEqual([]);
});

function isAlive(pid: string): boolean {
  return existsSync(`/proc/${pid}/exe`);
}

import { expect, test } from "vitest";
import { SubjectNotStartedError } from "../../core/errors/subject-not-started-error.ts";
import { ScenarioInvalidError } from "../../core/errors/scenario-invalid-error.ts";
import type { Channel } from "../../core/observation/observation.ts";
import type { Scenario } from "../../core/scenario/scenario.ts";
import type { Target } from "../../core/target/target.ts";
import { chooseLabBase } from "../lab/lab-base.ts";
import { allLabsDisposed } from "../lab/dispose-later.ts";
import { aScenario } from "../testing/a-scenario.ts";
import { aTarget } from "../testing/a-target.ts";
import { observeScenario, type ScenarioRunResult } from "./observe-scenario.ts";

/** Run shell scripts as the steps of a scenario. */
async function run(
  scripts: readonly string[],
  part: Partial<Scenario> = {},
  target: Partial<Target> = {},
): Promise<ScenarioRunResult> {
  const steps = scripts.map((script) => ({
    driver: "process" as const,
    program: "subject",
    args: ["-c", script],
  }));
  return await observeScenario({
    target: aTarget(target),
    scenario: aScenario({ steps, ...part }),
    subject: { executable: "/bin/sh", aliases: [] },
    fixtureDir: "/nonexistent",
    baseDir: chooseLabBase(),
  });
}

const namesOf = ({ observation }: ScenarioRunResult): readonly string[] =>
  observation.channels.map(({ name }) => name);

const channelOf = ({ observation }: ScenarioRunResult, name: string): Channel | undefined =>
  observation.channels.find((channel) => channel.name === name);

test("observeScenario gives the channels of every step in the promised order", async () => {
  const result = await run([
    "echo out; echo err >&2; echo a > b.txt; exit 1",
    "cat b.txt; node -e 'fetch(`http://127.0.0.1:{{model.port}}/x`).then(() => 0)'; sleep 9 &",
    'kill -9 $$; echo "never"',
  ]);

  expect(namesOf(result)).toEqual([
    "exit",
    "stdout",
    "stderr",
    "stdout.2",
    "requests/01",
    "unanswered",
    "files/workspace/b.txt",
    "tree",
    "leftovers",
  ]);
  expect(channelOf(result, "exit")?.text).toBe(
    '[\n {"code":1},\n {"code":0},\n {"signal":"SIGKILL"}\n]\n',
  );
  expect(channelOf(result, "stdout.2")?.text).toBe("a\n");
  expect(channelOf(result, "leftovers")?.text).toContain(
    '{"program":"sleep","args":["sleep","9"]}',
  );
  await allLabsDisposed();
});

test("observeScenario reads artifacts, files and rows, and leaves out what is excluded", async () => {
  const result = await run(
    [
      'cd ../codex-home; echo "{}" > log-1.jsonl; printf "{}\\n{" > log-2.jsonl; printf "{" > a.json; printf "\\377" > b; echo no > c; : > empty; echo no > d.sqlite',
    ],
    {},
    {
      artifacts: [{ pattern: "^codex-home/log-", channel: "log", format: "jsonl" }],
      excludedFiles: [{ pattern: "codex-home/c", because: "a reason of some length" }],
    },
  );

  const formats = result.observation.channels.map(({ name, format }) => `${name} ${format}`);
  expect(formats).toEqual([
    "exit json",
    "log jsonl",
    "log.2 text",
    "files/codex-home/a.json text",
    "files/codex-home/b bytes",
    "files/codex-home/empty text",
    "rows/d.sqlite text",
    "tree json",
  ]);
  expect(channelOf(result, "tree")?.text).not.toContain('"codex-home/c"');
});

test("observeScenario keeps the beginning of giant files and bounds all of them together", async () => {
  const result = await run([
    "for i in 1 2 3 4 5 6 7 8 9 10; do head -c 9000000 /dev/zero > $i; done",
  ]);

  const cuts = result.observation.channels.flatMap(({ cut }) => (cut === undefined ? [] : [cut]));
  const kept = cuts.map(({ keptBytes }) => keptBytes);
  expect(kept).toEqual([...Array<number>(8).fill(8 * 1024 * 1024), 0, 0]);
});

test("observeScenario observes hostile files like any others", async () => {
  const result = await run([
    String.raw`/usr/bin/mkfifo pipe; ln -s loop loop; echo x > "$(printf 'a\nb')"; echo y > "$(printf '\377')"; mkdir ../codex-home/x.sqlite; /usr/bin/mkfifo ../codex-home/y.sqlite; rm -rf "$HOME"`,
  ]);

  expect(namesOf(result)).toEqual([
    "exit",
    "files/workspace/a\nb",
    "files/workspace/\uDCFF",
    "tree",
  ]);
  const tree: unknown = JSON.parse(channelOf(result, "tree")?.text ?? "");
  expect(tree).toMatchObject({
    home: { was: "removed" },
    "workspace/pipe": { is: "fifo" },
    "codex-home/x.sqlite": { is: "directory" },
    "codex-home/y.sqlite": { is: "fifo" },
  });
});

test("observeScenario tells which steps of the script nobody used", async () => {
  const steps = [{ chunks: [{ kind: "raw" as const, text: "a" }] }];

  const result = await run(["true"], { model: { steps } });

  expect(result.unusedSteps).toEqual([0]);
});

test("observeScenario hands the thread's id to later steps", async () => {
  const result = await run([`echo '{"thread_id":"t-1"}'`, "echo {{thread-id}}"]);

  expect(channelOf(result, "stdout.2")?.text).toBe("t-1\n");
});

test("observeScenario sees attempts to leave the machine", async () => {
  const script = `node -e 'const { hostname, port } = new URL(process.env.HTTP_PROXY);
    require("http").get({ hostname, port, path: "http://example.com/" }, (r) => r.resume())'`;

  const result = await run([script]);

  expect(channelOf(result, "egress")?.text).toBe(
    '[\n {"method":"GET","target":"http://example.com/"}\n]\n',
  );
});

test.each(["..", "/etc", "workspace/../../x", "bin"])(
  "observeScenario refuses to run a step in %j",
  async (cwd) => {
    const steps = [{ driver: "process" as const, program: "subject", args: [], cwd }];

    await expect(run([], { steps })).rejects.toThrow(ScenarioInvalidError);
  },
);

test("observeScenario says when the subject cannot be started", async () => {
  const steps = [{ driver: "process" as const, program: "absent", args: [] }];

  await expect(run([], { steps })).rejects.toThrow(SubjectNotStartedError);
});

import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SecretFoundError } from "../../core/errors/secret-found-error.ts";
import type { Scenario } from "../../core/scenario/scenario.ts";
import { aContext } from "../testing/a-context.ts";
import { aFolder } from "../testing/a-folder.ts";
import { aScenario } from "../testing/a-scenario.ts";
import { captureScenario } from "./capture.ts";
import type { CaptureResult } from "./capture-result.ts";

const STEADY = "echo hello";

/** A scenario whose subject runs a shell script. */
const doing = (script: string, part: Partial<Scenario> = {}): Scenario =>
  aScenario({
    steps: [{ driver: "process", program: "subject", args: ["-c", script] }],
    ...part,
  });

/** Capture with `sh` as the reference and goldens in a folder of the test's own. */
async function capture(
  folder: string,
  scenario: Scenario,
  { check = false, runs = 2 } = {},
): Promise<CaptureResult> {
  return await captureScenario(aContext(folder), scenario, {
    reference: { executable: "/bin/sh", aliases: [] },
    options: { check, runs },
  });
}

const storedIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => /\.\w+$/.test(path));

test("captureScenario writes a golden once and leaves it alone when it reproduces", async () => {
  using folder = aFolder();

  const first = await capture(folder.path, doing(STEADY));
  const second = await capture(folder.path, doing(STEADY));
  const check = await capture(folder.path, doing(STEADY), { check: true });

  expect([first.outcome, second.outcome, check.outcome]).toEqual([
    "written",
    "unchanged",
    "unchanged",
  ]);
  const stdout = join(folder.path, "1.0.0/area/name/stdout.txt");
  expect(readFileSync(stdout, "utf8")).toBe("hello\n");
});

test("captureScenario names what varies between runs, and writes nothing", async () => {
  using folder = aFolder();

  const result = await capture(folder.path, doing("echo same; date +%s%N"));

  expect(result).toMatchObject({
    outcome: "unstable",
    run: 2,
    comparisons: [{ channel: "stdout", differences: [{ channel: "stdout" }] }],
  });
  expect(JSON.stringify(result)).toMatch(/\d{19}/);
  expect(storedIn(folder.path)).toEqual([]);
});

test.each<[string, Scenario, string]>([
  ["another exit code", doing("exit 3"), "exit"],
  [
    "a text that is not there",
    doing(STEADY, { evidence: [{ kind: "channel", channel: "stdout", contains: "bye" }] }),
    "stdout",
  ],
  [
    "a file that was not written",
    doing(STEADY, { evidence: [{ kind: "file", path: "workspace/a" }] }),
    "workspace/a",
  ],
  [
    "a step of the script that nobody used",
    doing(STEADY, { model: { steps: [{ chunks: [] }] } }),
    "no request used step 1",
  ],
  [
    "a request that nobody expected",
    doing("node -e 'fetch(`http://127.0.0.1:{{model.port}}/`, {method: `POST`, headers: {}})'"),
    "a request was not expected",
  ],
  ["output that was cut", doing("head -c 9000000 /dev/zero"), "channel stdout was cut"],
])("captureScenario refuses a run with %s", async (_what, scenario, reason) => {
  using folder = aFolder();

  const result = await capture(folder.path, scenario, { runs: 1 });

  expect(result.outcome).toBe("refused");
  expect(JSON.stringify(result)).toContain(reason);
  expect(storedIn(folder.path)).toEqual([]);
});

test("captureScenario refuses a golden that holds a secret, and does not repeat it", async () => {
  using folder = aFolder();
  const secret = "0123456789abcdefWXYZ";

  const result = capture(folder.path, doing(`echo; echo sk-${secret}`), { runs: 1 });

  await expect(result).rejects.toThrow(SecretFoundError);
  await expect(result).rejects.toThrow('OpenAI API key in "stdout.txt" at line 2');
  await expect(result).rejects.not.toThrow(secret);
  expect(storedIn(folder.path)).toEqual([]);
});

test("captureScenario with check finds drift and touches nothing", async () => {
  using folder = aFolder();
  using outside = aFolder();
  const scenario = doing(`cat ${outside.path}/word`);
  writeFileSync(join(outside.path, "word"), "before\n");
  await capture(folder.path, scenario);

  writeFileSync(join(outside.path, "word"), "after\n");
  const check = await capture(folder.path, scenario, { check: true });

  expect(check).toMatchObject({ outcome: "drifted", comparisons: [{ channel: "stdout" }] });
  const stdout = join(folder.path, "1.0.0/area/name/stdout.txt");
  expect(readFileSync(stdout, "utf8")).toBe("before\n");
});

test("captureScenario with check says why a golden cannot be used", async () => {
  using folder = aFolder();

  const missing = await capture(folder.path, doing(STEADY), { check: true });
  await capture(folder.path, doing(STEADY));
  writeFileSync(join(folder.path, "1.0.0/area/name/stdout.txt"), "by hand\n");
  const edited = await capture(folder.path, doing(STEADY), { check: true });

  expect(missing).toMatchObject({ outcome: "unusable" });
  expect(edited).toMatchObject({
    outcome: "unusable",
    message: expect.stringContaining('"stdout.txt" was edited'),
  });
  expect(existsSync(join(folder.path, "1.0.0/.staging"))).toBe(false);
});

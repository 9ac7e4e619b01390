import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Scenario } from "../../core/scenario/scenario.ts";
import type { ScenarioResult } from "../../core/verdict/scenario-result.ts";
import { aContext } from "../testing/a-context.ts";
import { aFolder } from "../testing/a-folder.ts";
import { aScenario } from "../testing/a-scenario.ts";
import { captureScenario } from "./capture.ts";
import { replayScenario } from "./replay-scenario.ts";

/** The reference is `sh`; each port is a script with the same arguments. */
const SCENARIO: Scenario = aScenario({
  steps: [{ driver: "process", program: "subject", args: ["-c", "echo hello; echo a > b.txt"] }],
  evidence: [
    { kind: "exit", code: 0 },
    { kind: "file", path: "workspace/b.txt" },
  ],
});

/** Capture from `sh`, then replay with a port that is this script. */
async function replay(folder: string, port: string): Promise<ScenarioResult> {
  const context = aContext(folder);
  await captureScenario(context, SCENARIO, {
    reference: { executable: "/bin/sh", aliases: [] },
    options: { check: false, runs: 1 },
  });
  const executable = join(folder, "port");
  writeFileSync(executable, port, { mode: 0o755 });
  return await replayScenario(context, SCENARIO, {
    port: { executable, aliases: [] },
    register: [],
    unsupported: [],
    today: "2026-01-01",
    portArgs: " --port p",
    evidenceDir: join(folder, "evidence"),
  });
}

test("replayScenario finds a port that does the same identical, and keeps no evidence", async () => {
  using folder = aFolder();

  const result = await replay(folder.path, '#!/bin/sh\nexec sh "$@"\n');

  expect(result).toMatchObject({ id: "area/name", verdict: "identical", differences: [] });
  expect(result.reproduce).toBe("npm run parity -- replay area/name --port p");
  expect(existsSync(join(folder.path, "evidence"))).toBe(false);
});

test("replayScenario shows where a port differs, and keeps what it did", async () => {
  using folder = aFolder();

  const result = await replay(folder.path, '#!/bin/sh\nsh "$@" | tr h H\n');

  expect(result.verdict).toBe("diverged");
  expect(result.differences).toMatchObject([{ channel: "stdout" }]);
  const kept = join(folder.path, "evidence/area/name/raw/stdout.txt");
  expect(readFileSync(kept, "utf8")).toBe("Hello\n");
});

test.each([
  ["does nothing", "#!/bin/sh\n"],
  ["only says what the reference says", "#!/bin/sh\necho hello\n"],
  ["fails", "#!/bin/sh\nexit 1\n"],
  ["kills itself", "#!/bin/sh\nkill -9 $$\n"],
])("replayScenario never passes a port that %s", async (_what, port) => {
  using folder = aFolder();

  const { verdict } = await replay(folder.path, port);

  expect(["diverged", "vacuous"]).toContain(verdict);
});

test("replayScenario calls what it cannot judge an error", async () => {
  using folder = aFolder();

  const result = await replay(folder.path, "#!/nonexistent/interpreter\n");

  expect(result.verdict).toBe("error");
  expect(result.notes.join(" ")).toContain("Cannot start subject");
});

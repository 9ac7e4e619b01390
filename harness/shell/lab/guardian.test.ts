import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { execa } from "execa";
import { expect, test } from "vitest";
import { compile } from "../store/compile.mjs";
import { projectRoot } from "../store/project-root.ts";
import { aFolder } from "../testing/a-folder.ts";

/** Guards two labs, is done with one, starts a program in the other that has a session of its own, and waits. */
const harness = (module: string, base: string): string => `
  import { spawn } from "node:child_process";
  import { guardLab, releaseLab } from ${JSON.stringify(module)};
  guardLab("${base}/open");
  guardLab("${base}/done");
  releaseLab("${base}/done");
  const env = { LAB: "${base}/open/home" };
  const subject = spawn("/bin/sleep", ["60"], { detached: true, stdio: "ignore", env });
  const stranger = spawn("/bin/sleep", ["60"], { detached: true, stdio: "ignore", env: {} });
  const cwd = "${base}/open/home";
  const nameless = spawn("/bin/sleep", ["60"], { detached: true, stdio: "ignore", env: {}, cwd });
  process.stdout.write([subject.pid, nameless.pid, stranger.pid].join(" ") + "\\n");
  setInterval(() => undefined, 1000);
`;

test.each(["SIGKILL", "SIGTERM"] as const)(
  "the guardian ends a lab and its processes after the harness got %s",
  async (signal) => {
    using base = aFolder();
    for (const name of ["open/home", "done"]) mkdirSync(join(base.path, name), { recursive: true });
    const folder = await compile({
      root: projectRoot,
      name: "guardian-test",
      entries: ["harness/shell/lab/guardian.ts"],
    });
    const code = harness(`${folder}/harness/shell/lab/guardian.mjs`, base.path);
    const child = execa(process.execPath, ["--input-type=module", "-e", code], { reject: false });
    const [subject = "", nameless = "", stranger = ""] = String(await firstChunk(child.stdout))
      .trim()
      .split(" ");

    child.kill(signal);
    await child;

    await expect.poll(() => existsSync(`${base.path}/open`), { timeout: 5_000 }).toBe(false);
    expect(existsSync(`/proc/${subject}/exe`)).toBe(false);
    expect(existsSync(`/proc/${nameless}/exe`)).toBe(false);
    expect(existsSync(`/proc/${stranger}/exe`)).toBe(true);
    expect(existsSync(`${base.path}/done`)).toBe(true);
    process.kill(Number(stranger), "SIGKILL");
  },
);

async function firstChunk(stream: AsyncIterable<unknown>): Promise<unknown> {
  for await (const chunk of stream) return chunk;
  return "";
}

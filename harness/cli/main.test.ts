import { join } from "node:path";
import { execa } from "execa";
import { expect, test } from "vitest";
import * as z from "zod";
import { projectRoot } from "../shell/store/project-root.ts";

const parity = async (...args: readonly string[]): Promise<{ code: number; out: string }> => {
  const { exitCode = -1, stdout } = await execa(
    process.execPath,
    [join(projectRoot, "harness/cli/parity.mjs"), ...args],
    { reject: false, env: { COLUMNS: "200" } },
  );
  return { code: exitCode, out: stdout };
};

test("every command has help that fits into 80 columns", async () => {
  const { out } = await parity("--help");
  const commands = [...out.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name ?? "");

  const helps = await Promise.all(commands.map(async (command) => await parity(command, "--help")));

  expect(commands).toEqual(expect.arrayContaining(["replay", "capture", "diff", "list"]));
  expect(helps.map(({ code }) => code)).toEqual(commands.map(() => 0));
  const widths = [out, ...helps.map((help) => help.out)]
    .join("\n")
    .split("\n")
    .map((line) => line.length);
  expect(Math.max(...widths)).toBeLessThanOrEqual(80);
});

test("list shows the scenarios that ids name, as lines or JSON", async () => {
  const [lines, json] = await Promise.all([
    parity("list", "cli/version"),
    parity("list", "cli/version", "--json"),
  ]);

  const listed = z.array(z.object({ id: z.string() })).parse(JSON.parse(json.out));
  expect(listed.map(({ id }) => id)).toEqual(
    lines.out.split("\n").map((line) => line.split(" ")[0]),
  );
});

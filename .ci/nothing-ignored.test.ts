import { execa } from "execa";
import { expect, test } from "vitest";

const NEEDED =
  "golden fixtures scenarios docs reports/baseline.json reports/scorecard.md port/*/data port/*/src";

test("git ignores nothing that a fresh clone needs", async () => {
  const flags = ["--others", "--ignored", "--exclude-standard"];

  const { stdout } = await execa("git", ["ls-files", ...flags, "--", ...NEEDED.split(" ")]);

  // A pattern like *.log once kept one file of one golden out of every clone.
  expect(stdout).toBe("");
});

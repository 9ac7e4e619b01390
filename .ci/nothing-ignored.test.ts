import { execa } from "execa";
import { expect, test } from "vitest";

test("git ignores nothing that a fresh clone needs", async () => {
  const { stdout } = await execa("git", [
    ...["ls-files", "--others", "--ignored", "--exclude-standard", "--"],
    ...[
      "golden",
      "fixtures",
      "scenarios",
      "docs",
      "reports/baseline.json",
      "reports/scorecard.md",
      "port/*/data",
      "port/*/src",
    ],
  ]);

  // A pattern like *.log once kept one file of one golden out of every clone.
  expect(stdout).toBe("");
});

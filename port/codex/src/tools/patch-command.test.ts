import { expect, test } from "vitest";
import { findPatchCommand } from "./patch-command.ts";

test("findPatchCommand finds the patch of a command that does nothing else", () => {
  expect(findPatchCommand("apply_patch <<'EOF'\n*** Begin Patch\nEOF\n")).toEqual({
    patch: "*** Begin Patch\n",
    dir: undefined,
  });
});

test("findPatchCommand finds the folder the command goes to first", () => {
  expect(findPatchCommand("cd 'my dir' && apply_patch <<EOF\nx\nEOF")).toEqual({
    patch: "x\n",
    dir: "my dir",
  });
});

test.each(["echo pre; apply_patch <<'EOF'\nx\nEOF", "apply_patch 'x'", "echo hi"])(
  "findPatchCommand leaves %j to the shell",
  (command) => {
    expect(findPatchCommand(command)).toBeUndefined();
  },
);

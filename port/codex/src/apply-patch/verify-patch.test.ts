import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { aFolder, aPatch } from "./patch-fixture.ts";
import { verifyPatch } from "./verify-patch.ts";

test("verifyPatch tells all changes and writes none", () => {
  using folder = aFolder({ a: "a\n", d: "d\n" });
  const patch = aPatch(
    "*** Update File: a",
    "-a",
    "+b",
    "*** Delete File: d",
    "*** Add File: n",
    "+n",
  );

  const verified = verifyPatch(patch, folder.path);

  const changes = verified.kind === "verified" ? [...verified.changes.values()] : [];
  expect(changes).toEqual([
    { kind: "update", oldContent: "a\n", newContent: "b\n", movePath: undefined },
    { kind: "delete", content: "d\n" },
    { kind: "add", content: "n\n" },
  ]);
  expect(readdirSync(folder.path)).toEqual(["a", "d"]);
});

test.each([
  [
    "a patch that is none",
    "bad",
    "invalid patch: The first line of the patch must be '*** Begin Patch'",
  ],
  [
    "a hunk that is empty",
    aPatch("*** Update File: a"),
    "invalid hunk at line 2, Update file hunk for path 'a' is empty",
  ],
  [
    "lines that are not there",
    aPatch("*** Update File: a", "-zz"),
    "Failed to find expected lines in P/a:\nzz",
  ],
  [
    "a file that is not there",
    aPatch("*** Delete File: no"),
    "Failed to read P/no: No such file or directory (os error 2)",
  ],
])("verifyPatch rejects %s", (_, patch, message) => {
  using folder = aFolder({ a: "a\n" });

  const verified = verifyPatch(patch, folder.path);

  expect(verified).toEqual({
    kind: "rejected",
    message: message.replaceAll("P/", `${folder.path}/`),
  });
});

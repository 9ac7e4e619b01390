import * as fc from "fast-check";
import { lstatSync, readdirSync, statSync, symlinkSync, chmodSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { applyPatch } from "./apply-patch.ts";
import { aFolder, aPatch } from "./patch-fixture.ts";

test("applyPatch lists added, then modified, then deleted files", () => {
  using folder = aFolder({ gone: "", "m.txt": "b\n", old: "x\n" });
  const patch = aPatch(
    "*** Delete File: gone",
    "*** Update File: m.txt",
    "-b",
    "+B",
    "*** Update File: old",
    "*** Move to: sub/new",
    "-x",
    "+y",
    "*** Add File: ./deep/er/n",
    "+n",
  );

  const applied = applyPatch(patch, folder.path);

  const list = ["A ./deep/er/n", "M m.txt", "M sub/new", "D gone"].join("\n");
  expect(applied).toMatchObject({ exitCode: 0, stderr: "" });
  expect(applied.stdout).toBe(`Success. Updated the following files:\n${list}\n`);
  expect(folder.read("sub/new")).toBe("y\n");
  expect(readdirSync(folder.path).toSorted()).toEqual(["deep", "m.txt", "sub"]);
});

test("applyPatch keeps what was written before a hunk that fails", () => {
  using folder = aFolder({ a: "a\n" });
  const patch = aPatch("*** Add File: n", "+n", "*** Update File: a", "-zz", "*** Add File: n2");

  const applied = applyPatch(patch, folder.path);

  expect(applied).toMatchObject({ exitCode: 1, stdout: "" });
  expect(applied.stderr).toBe(`Failed to find expected lines in ${folder.path}/a:\nzz\n`);
  expect([...applied.changes.keys()]).toEqual([`${folder.path}/n`]);
  expect(readdirSync(folder.path)).toEqual(["a", "n"]);
});

test("applyPatch touches nothing when the patch is not one", () => {
  using folder = aFolder();

  const applied = applyPatch(aPatch("*** Add File: n", "+n", "junk"), folder.path);

  expect(applied.stderr).toMatch(/^Invalid patch hunk on line 4: 'junk' is not a valid/);
  expect(readdirSync(folder.path)).toEqual([]);
});

test.each([
  ["no hunks", [], "No files were modified."],
  [
    "a missing file",
    ["*** Update File: no", "-a"],
    "Failed to read file to update P/no: No such file or directory (os error 2)",
  ],
  [
    "a folder as a file",
    ["*** Update File: d", "-a"],
    "Failed to read file to update P/d: Is a directory (os error 21)",
  ],
  [
    "a file that is not UTF-8",
    ["*** Update File: bad", "-a"],
    "Failed to read file to update P/bad: invalid utf-8 sequence of 1 bytes from index 1",
  ],
  ["deleting what is not there", ["*** Delete File: no"], "Failed to delete file P/no"],
  ["deleting a folder", ["*** Delete File: d"], "Failed to delete file P/d"],
  ["adding over a folder", ["*** Add File: d", "+x"], "Failed to write file P/d"],
  ["adding below a file", ["*** Add File: f/x", "+x"], "Failed to write file P/f/x"],
])("applyPatch says what is wrong with %s", (_, lines, message) => {
  using folder = aFolder({ f: "", "d/x": "" });
  folder.write("bad", Uint8Array.of(0x61, 0xff));

  const applied = applyPatch(aPatch(...lines), folder.path);

  expect(applied).toMatchObject({ exitCode: 1, stdout: "" });
  expect(applied.stderr).toBe(`${message.replaceAll("P/", `${folder.path}/`)}\n`);
});

test("applyPatch writes in place, so that mode and links stay", () => {
  using folder = aFolder({ "x.sh": "one\n" });
  chmodSync(join(folder.path, "x.sh"), 0o755);
  symlinkSync("x.sh", join(folder.path, "link"));

  applyPatch(aPatch("*** Update File: link", "-one", "+two"), folder.path);

  expect(statSync(join(folder.path, "x.sh")).mode & 0o777).toBe(0o755);
  expect(lstatSync(join(folder.path, "link")).isSymbolicLink()).toBe(true);
  expect(folder.read("x.sh")).toBe("two\n");
});

test("applyPatch deletes a link and not what it points to", () => {
  using folder = aFolder({ f: "x" });
  symlinkSync("f", join(folder.path, "link"));

  applyPatch(aPatch("*** Delete File: link"), folder.path);

  expect(readdirSync(folder.path)).toEqual(["f"]);
});

test("applyPatch tells the old and the new content of an update", () => {
  using folder = aFolder({ a: "a\n" });

  const { changes } = applyPatch(
    aPatch("*** Update File: a", "*** Move to: b", "-a", "+b"),
    folder.path,
  );

  const movePath = `${folder.path}/b`;
  const change = { kind: "update", oldContent: "a\n", newContent: "b\n", movePath };
  expect(changes.get(`${folder.path}/a`)).toEqual(change);
});

test("applyPatch writes any text it is given", () => {
  using folder = aFolder();
  const line = fc.string({ unit: "grapheme" }).map((text) => text.replace(/[\r\n]/g, ""));

  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (content) => {
      const patch = aPatch("*** Add File: any", ...content.map((text) => `+${text}`));

      const applied = applyPatch(patch, folder.path);

      expect(applied.exitCode).toBe(0);
      expect(folder.read("any")).toBe(`${content.join("\n")}\n`);
    }),
    { numRuns: 50 },
  );
});

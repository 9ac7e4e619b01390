import { mkdirSync, readFileSync, readlinkSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ScenarioInvalidError } from "../../core/errors/scenario-invalid-error.ts";
import type { StartEntry } from "../../core/scenario/scenario.ts";
import { aFolder } from "../testing/a-folder.ts";
import { writeStartEntries } from "./write-start-entries.ts";

const expand = (text: string): string => text.replaceAll("{{home}}", "/lab/home");

test("writeStartEntries writes files, folders and links with their modes", () => {
  using root = aFolder();
  const entries: Readonly<Record<string, StartEntry>> = {
    "workspace/a/b.txt": { content: "in {{home}}" },
    "workspace/run": { content: "x", mode: "0755" },
    "workspace/raw": { content: { base64: "/wB7e2hvbWV9fQ==" } },
    "home/closed": { directory: true, mode: "0700" },
    "home/link": { link: "{{home}}/target" },
  };

  writeStartEntries(entries, { root: root.path, expand });

  const path = (name: string): string => join(root.path, name);
  expect(readFileSync(path("workspace/a/b.txt"), "utf8")).toBe("in /lab/home");
  expect(readFileSync(path("workspace/raw"), "latin1")).toBe("\u00FF\0{{home}}");
  expect(statSync(path("workspace/run")).mode & 0o777).toBe(0o755);
  expect(statSync(path("workspace/raw")).mode & 0o777).toBe(0o644);
  expect(statSync(path("home/closed")).mode & 0o777).toBe(0o700);
  expect(readlinkSync(path("home/link"))).toBe("/lab/home/target");
});

test.each([
  "../outside",
  "/etc/passwd",
  "workspace/../../outside",
  "workspace/../home/a",
  "bin/codex",
  "workspaces/a",
  "./workspace/a",
  "workspace//a",
  "",
])("writeStartEntries refuses the path %j", (labPath) => {
  using root = aFolder();
  const write = (): void =>
    writeStartEntries({ [labPath]: { content: "x" } }, { root: root.path, expand });

  expect(write).toThrow(ScenarioInvalidError);
  expect(readdirSync(root.path)).toEqual([]);
});

test("writeStartEntries never writes through a link", () => {
  using root = aFolder();
  using outside = aFolder();
  mkdirSync(join(root.path, "workspace"));
  symlinkSync(outside.path, join(root.path, "workspace/folder"));
  symlinkSync(join(outside.path, "b"), join(root.path, "workspace/file"));
  const context = { root: root.path, expand };

  const through = (): void =>
    writeStartEntries({ "workspace/folder/a": { content: "x" } }, context);
  writeStartEntries({ "workspace/file": { content: "mine" } }, context);

  expect(through).toThrow('goes through the symbolic link "workspace/folder"');
  expect(readFileSync(join(root.path, "workspace/file"), "utf8")).toBe("mine");
  expect(readdirSync(outside.path)).toEqual([]);
});

import {
  chmodSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FixtureMissingError } from "../../core/errors/fixture-missing-error.ts";
import { aFolder } from "../testing/a-folder.ts";
import { copyHome } from "./copy-home.ts";

const expand = (text: string): string => text.replaceAll("{{lab}}", "/lab");

test("copyHome fills in names in texts and links, and keeps executable bits only", () => {
  using from = aFolder();
  using to = aFolder();
  mkdirSync(join(from.path, "home/deep/er"), { recursive: true, mode: 0o700 });
  writeFileSync(join(from.path, "home/deep/er/a.txt"), "in {{lab}}");
  chmodSync(join(from.path, "home/deep/er/a.txt"), 0o600);
  writeFileSync(join(from.path, "home/run"), "#!/bin/sh");
  chmodSync(join(from.path, "home/run"), 0o700);
  symlinkSync("{{lab}}/nowhere", join(from.path, "home/link"));

  copyHome({ from: from.path, to: to.path, expand });

  expect(readFileSync(join(to.path, "home/deep/er/a.txt"), "utf8")).toBe("in /lab");
  expect(statSync(join(to.path, "home/deep/er/a.txt")).mode & 0o777).toBe(0o644);
  expect(statSync(join(to.path, "home/run")).mode & 0o777).toBe(0o755);
  expect(statSync(join(to.path, "home/deep")).mode & 0o777).toBe(0o755);
  expect(readlinkSync(join(to.path, "home/link"))).toBe("/lab/nowhere");
});

test("copyHome never touches bytes that are no text", () => {
  using from = aFolder();
  using to = aFolder();
  const bytes = Buffer.concat([Buffer.from("{{lab}}"), Buffer.from([0xff, 0xfe, 0x80])]);
  writeFileSync(join(from.path, "binary"), bytes);

  copyHome({ from: from.path, to: to.path, expand });

  expect(readFileSync(join(to.path, "binary"))).toEqual(bytes);
});

test("copyHome says which fixture is missing", () => {
  using to = aFolder();

  const copy = (): void => copyHome({ from: "/nonexistent/home", to: to.path, expand });

  expect(copy).toThrow(FixtureMissingError);
  expect(copy).toThrow('"/nonexistent/home"');
});

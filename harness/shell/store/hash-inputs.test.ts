import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aFolder } from "../testing/a-folder.ts";
import { aScenario } from "../testing/a-scenario.ts";
import { hashFixture, hashScenario } from "./hash-inputs.ts";

/** The hash of a fixture with one binary file, one folder and one link, after a change. */
function hashAfter(change: (home: string) => void): string {
  using fixture = aFolder();
  const home = join(fixture.path, "homes/plain");
  mkdirSync(join(home, "empty"), { recursive: true });
  writeFileSync(join(home, "a"), Buffer.from([0xff, 0x00]));
  symlinkSync("target", join(home, "link"));
  change(home);
  return hashFixture(fixture.path, "plain");
}

test("hashFixture is the same for the same fixture anywhere, and modes git does not keep", () => {
  const plain = hashAfter(() => undefined);

  expect(plain).toMatch(/^[0-9a-f]{64}$/);
  expect(hashAfter((home) => chmodSync(join(home, "a"), 0o600))).toBe(plain);
});

test.each<[string, (home: string) => void]>([
  ["a byte", (home) => writeFileSync(join(home, "a"), Buffer.from([0xfe, 0x00]))],
  ["a name", (home) => renameSync(join(home, "a"), join(home, "b"))],
  ["an executable bit", (home) => chmodSync(join(home, "a"), 0o755)],
  ["a new file", (home) => writeFileSync(join(home, "empty/b"), "")],
  ["a folder that is gone", (home) => rmSync(join(home, "empty"), { recursive: true })],
  [
    "a link",
    (home) => {
      rmSync(join(home, "link"));
      symlinkSync("other", join(home, "link"));
    },
  ],
])("hashFixture sees %s", (_what, change) => {
  expect(hashAfter(change)).not.toBe(hashAfter(() => undefined));
});

test("hashScenario does not depend on the order of fields, only on what they say", () => {
  const one = aScenario({ title: "Some title", git: true });
  const other = { ...aScenario({ git: true }), title: "Some title" };

  expect(hashScenario(other)).toBe(hashScenario(one));
  expect(hashScenario({ ...one, git: false })).not.toBe(hashScenario(one));
});

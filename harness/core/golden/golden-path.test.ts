import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { decodeGoldenPath, goldenPath } from "./golden-path.ts";

test.each([
  ["stdout", "text", "stdout.txt"],
  ["stdout", "jsonl", "stdout.jsonl"],
  ["stdout.2", "text", "stdout.2.txt"],
  ["requests/01", "json", "requests/01.json"],
  ["rollout", "jsonl", "rollout.jsonl"],
  ["rows/state_5.sqlite", "json", "rows/state_5.sqlite.json"],
  ["files/codex-home/auth.json", "json", "files/codex-home/auth.json"],
  ["files/workspace/README", "text", "files/workspace/README"],
  ["files/workspace/a.png", "bytes", "files/workspace/a.png.base64"],
  ["files/codex-home/<uuid7:1>.txt", "text", "files/codex-home/%3Cuuid7%3A1%3E.txt"],
  ["files/workspace/a b", "text", "files/workspace/a%20b"],
  ["files/workspace/é", "text", "files/workspace/%C3%A9"],
  ["files/workspace/100%", "text", "files/workspace/100%25"],
  ["files/workspace/.gitignore", "text", "files/workspace/%2Egitignore"],
  ["files/workspace/.git/HEAD", "text", "files/workspace/%2Egit/HEAD"],
  ["files/workspace/a.", "text", "files/workspace/a%2E"],
  ["files/../../etc/passwd", "text", "files/%2E%2E/%2E%2E/etc/passwd"],
  ["/etc/passwd", "text", "%/etc/passwd.txt"],
  ["a\u0000\n\\b", "text", "a%00%0A%5Cb.txt"],
] as const)("goldenPath names channel %j of format %s %s", (channel, format, file) => {
  expect(goldenPath(channel, format)).toBe(file);
});

test("goldenPath never leaves the folder of its golden", () => {
  assert(
    property(string({ unit: "binary" }), (name) => {
      const path = goldenPath(name, "text");

      expect(path).toMatch(/^[A-Za-z0-9._%@=,()[\]#+~/-]+$/u);
      expect(path).not.toMatch(/(?:^|\/)(?:\.{0,2})(?:\/|$)/u);
    }),
  );
});

test("goldenPath can be turned back into the channel's name", () => {
  assert(
    property(string({ unit: "binary", minLength: 1, maxLength: 20 }), (name) => {
      const segment = name.replaceAll("/", "").replace(/^$/u, "a");

      expect(decodeGoldenPath(goldenPath(`files/${segment}`, "text"))).toBe(`files/${segment}`);
    }),
  );
});

test("goldenPath keeps long names apart and short enough for a file system", () => {
  const path = goldenPath(`files/${"x".repeat(300)}`, "bytes");

  expect(path.length).toBeLessThan(255);
  expect(path).not.toBe(goldenPath(`files/${"x".repeat(301)}`, "bytes"));
});

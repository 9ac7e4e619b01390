import { expect, test } from "vitest";
import { toChannel } from "./to-channel.ts";

test.each([
  ["objects, one a line", '{"a":1}\n{"b":2}\n', "jsonl"],
  ["a torn last line", '{"a":1}\n{"b":', "text"],
  ["a last line without its end", '{"a":1}\n{"b":2}', "text"],
  ["a line that is no object", '{"a":1}\n7\n{"b":2}\n', "text"],
  ["an empty line between", '{"a":1}\n\n{"b":2}\n', "text"],
  ["a line with a carriage return", '{"a":1}\r\n', "text"],
  ["nothing", "", "text"],
])("toChannel calls %s %j %s where JSON lines are hoped for", (_what, text, format) => {
  const channel = toChannel({ name: "stdout", bytes: Buffer.from(text), prefer: "jsonl" });

  expect(channel).toEqual({ name: "stdout", format, text });
});

test.each([
  ['{"a": [1, 2.0]}', "json"],
  ['{"a":', "text"],
  ["\uFEFF{}", "text"],
])("toChannel calls %j %s where JSON is hoped for", (text, format) => {
  const channel = toChannel({ name: "a", bytes: Buffer.from(text), prefer: "json" });

  expect(channel).toEqual({ name: "a", format, text });
});

test.each([
  ["no UTF-8", Buffer.from([0xff, 0xfe]), "//4=\n"],
  ["a character cut in two", Buffer.from([0x61, 0xc3]), "YcM=\n"],
  ["zero bytes", Buffer.from("a\0b"), "YQBi\n"],
])("toChannel keeps %s as bytes", (_what, bytes, text) => {
  expect(toChannel({ name: "a", bytes, prefer: "text" })).toEqual({
    name: "a",
    format: "bytes",
    text,
  });
});

test("toChannel wraps long bytes into lines of 76", () => {
  const { text } = toChannel({ name: "a", bytes: Buffer.alloc(100, 0xff), prefer: "text" });

  expect(text.split("\n").map((line) => line.length)).toEqual([76, 60, 0]);
});

test("toChannel says what was cut", () => {
  const cut = { keptBytes: 1, totalBytes: 2 };

  expect(toChannel({ name: "a", bytes: Buffer.from("a"), cut, prefer: "text" }).cut).toBe(cut);
});

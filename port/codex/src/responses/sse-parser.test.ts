import { expect, test } from "vitest";
import { createSseParser } from "./sse-parser.ts";

test.each([
  ["LF", "event: a\ndata: one\n\ndata: two\n\n"],
  ["CRLF", "event: a\r\ndata: one\r\n\r\ndata: two\r\n\r\n"],
  ["comments and other fields", ": hi\nid: 1\nretry: 10\ndata: one\n\n: x\n\ndata:two\n\n"],
])("createSseParser finds the same events when lines end in or hold %s", (_name, text) => {
  const parser = createSseParser();

  const events = Array.from(text).flatMap((character) => parser.push(character));

  expect(events).toEqual([{ data: "one" }, { data: "two" }]);
});

test("createSseParser joins data lines when an event has several", () => {
  const events = createSseParser().push('data: {"a":\ndata: 1}\n\n');

  expect(events).toEqual([{ data: '{"a":\n1}' }]);
});

test("createSseParser gives nothing when the stream ends inside an event", () => {
  expect(createSseParser().push("data: lost\n")).toEqual([]);
});

import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Chunk } from "./patch.ts";
import { updateText } from "./update-text.ts";

const PATH = { path: "/f" };

test.each([
  ["exact lines", "a\nb\nc\n", "b", "a\nB\nc\n"],
  ["lines with blanks after them", "a\nb  \nc\n", "b", "a\nB\nc\n"],
  ["lines with blanks around them", "a\n\tb \nc\n", "b", "a\nB\nc\n"],
  ["lines with other punctuation", "say “hi” — ok\n", 'say "hi" - ok', "B\n"],
  ["lines with a no-break space", "a\u00a0b\n", "a b", "B\n"],
  ["a last line without an end", "a\nb", "b", "a\nB\n"],
  ["the first of several", "b\nb\n", "b", "B\nb\n"],
])("updateText finds %s", (...row) => {
  const [, text, old, expected] = row;

  const updated = updateText(text, [aChunk({ oldLines: [old], newLines: ["B"] })], PATH);

  expect(updated).toEqual({ kind: "text", text: expected });
});

test("updateText prefers a strict match later to a lenient one before", () => {
  const chunk = aChunk({ oldLines: ["b"], newLines: ["B"] });

  const updated = updateText(" b\nb\n", [chunk], PATH);

  expect(updated).toEqual({ kind: "text", text: " b\nB\n" });
});

test("updateText prefers blanks only after a line to blanks before it", () => {
  const chunk = aChunk({ oldLines: ["b"], newLines: ["B"] });

  const updated = updateText(" b\nb \n", [chunk], PATH);

  expect(updated).toEqual({ kind: "text", text: " b\nB\n" });
});

test("updateText searches after the anchor", () => {
  const chunk = aChunk({ anchor: "two", oldLines: ["x"], newLines: ["y"] });

  const updated = updateText("one\nx\ntwo\nx\n", [chunk], PATH);

  expect(updated).toEqual({ kind: "text", text: "one\nx\ntwo\ny\n" });
});

test("updateText takes the last lines when the chunk ends the file", () => {
  const chunk = aChunk({ oldLines: ["x"], newLines: ["y"], atEndOfFile: true });

  const updated = updateText("x\nx\n", [chunk], PATH);

  expect(updated).toEqual({ kind: "text", text: "x\ny\n" });
});

test("updateText puts pure additions at the end", () => {
  const chunk = aChunk({ anchor: "a", newLines: ["z"] });

  const updated = updateText("a\nb\n", [chunk], PATH);

  expect(updated).toEqual({ kind: "text", text: "a\nb\nz\n" });
});

test("updateText takes a last empty line for the end of the file", () => {
  const chunk = aChunk({ oldLines: ["b", ""], newLines: ["B", ""] });

  const updated = updateText("a\nb\n", [chunk], PATH);

  expect(updated).toEqual({ kind: "text", text: "a\nB\n" });
});

test("updateText keeps the carriage returns of lines it does not touch", () => {
  const chunk = aChunk({ oldLines: ["b"], newLines: ["B"] });

  const updated = updateText("a\r\nb\r\nc\r\n", [chunk], PATH);

  expect(updated).toEqual({ kind: "text", text: "a\r\nB\nc\r\n" });
});

test("updateText names lines it does not find", () => {
  const updated = updateText("a\n", [aChunk({ oldLines: ["x", "y"] })], PATH);

  const message = "Failed to find expected lines in /f:\nx\ny";
  expect(updated).toEqual({ kind: "not-found", message });
});

test("updateText names an anchor it does not find", () => {
  const updated = updateText("a\n", [aChunk({ anchor: "nope", oldLines: ["a"] })], PATH);

  expect(updated).toEqual({ kind: "not-found", message: "Failed to find context 'nope' in /f" });
});

test("updateText refuses chunks that are out of order", () => {
  const chunks = [aChunk({ oldLines: ["b"] }), aChunk({ oldLines: ["a"] })];

  const updated = updateText("a\nb\n", chunks, PATH);

  expect(updated.kind).toBe("not-found");
});

const word = fc.stringMatching(/^[a-z]{1,4}$/);
const lines = fc.uniqueArray(word, { minLength: 1, maxLength: 12 });

test("updateText replaces any one line and leaves all others", () => {
  fc.assert(
    fc.property(lines, fc.nat(), word, (all, pick, replacement) => {
      const at = pick % all.length;
      const chunk = aChunk({ oldLines: all.slice(at, at + 1), newLines: [replacement] });

      const updated = updateText(`${all.join("\n")}\n`, [chunk], PATH);

      expect(updated).toEqual({ kind: "text", text: `${all.with(at, replacement).join("\n")}\n` });
    }),
  );
});

test("updateText with old and new lines swapped takes a change back", () => {
  fc.assert(
    fc.property(lines, fc.nat(), fc.nat(), (all, from, size) => {
      const start = from % all.length;
      const oldLines = all.slice(start, start + 1 + (size % 3));
      const newLines = oldLines.map((line) => `${line}-new`);
      const text = `${all.join("\n")}\n`;

      const there = updateText(text, [aChunk({ oldLines, newLines })], PATH);
      const changed = there.kind === "text" ? there.text : "";
      const back = updateText(changed, [aChunk({ oldLines: newLines, newLines: oldLines })], PATH);

      expect(back).toEqual({ kind: "text", text });
    }),
  );
});

test("updateText always ends its text with a line feed", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 5 }), fc.array(word), (content, added) => {
      const updated = updateText(content.join("\n"), [aChunk({ newLines: added })], PATH);

      expect(updated.kind === "text" && (updated.text === "" || updated.text.endsWith("\n"))).toBe(
        true,
      );
    }),
  );
});

function aChunk(parts: Partial<Chunk>): Chunk {
  return { anchor: undefined, oldLines: [], newLines: [], atEndOfFile: false, ...parts };
}

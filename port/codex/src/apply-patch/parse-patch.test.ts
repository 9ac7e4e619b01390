import { expect, test } from "vitest";
import { aPatch } from "./patch-fixture.ts";
import { parsePatch } from "./parse-patch.ts";

const ADD = ["*** Add File: n", "+x"];
const ADDED = { kind: "add", path: "n", content: "x\n" };
const FIRST = "The first line of the patch must be '*** Begin Patch'";
const LAST = "The last line of the patch must be '*** End Patch'";
const HEADERS =
  "Valid hunk headers: '*** Add File: {path}', '*** Delete File: {path}', '*** Update File: {path}'";

test.each([
  ["a plain patch", aPatch(...ADD)],
  ["spaces around the envelope", `\n  ${aPatch(...ADD).trim()}  \n\n`],
  ["line feeds after carriage returns", aPatch(...ADD).replaceAll("\n", "\r\n")],
  ["a bare heredoc", `<<EOF\n${aPatch(...ADD)}EOF\n`],
  ["a quoted heredoc", `<<'EOF'\n${aPatch(...ADD)}EOF\n`],
  ["an environment id", aPatch("*** Environment ID: here", ...ADD)],
])("parsePatch reads %s", (_, text) => {
  const parsed = parsePatch(text);

  expect(parsed).toMatchObject({ kind: "patch", hunks: [ADDED] });
});

test.each([
  ["other text", "bad", FIRST],
  ["a byte order mark", `\ufeff${aPatch(...ADD)}`, FIRST],
  ["no end", "*** Begin Patch\nbad", LAST],
  ["nothing", "", LAST],
  ["an open heredoc", `<<'EOF'\n${aPatch(...ADD)}`, FIRST],
  [
    "an empty environment id",
    aPatch("*** Environment ID: ", ...ADD),
    "apply_patch environment_id cannot be empty",
  ],
])("parsePatch refuses %s as a whole", (_, text, message) => {
  const parsed = parsePatch(text);

  expect(parsed).toEqual({ kind: "invalid-patch", message });
});

test.each([
  ["an unknown header", 2, ["*** Foo"], `'*** Foo' is not a valid hunk header. ${HEADERS}`],
  ["a blank line between hunks", 4, [...ADD, ""], `'' is not a valid hunk header. ${HEADERS}`],
  ["an empty update", 2, ["*** Update File: a"], "Update file hunk for path 'a' is empty"],
  [
    "a chunk without lines",
    4,
    ["*** Update File: a", "@@"],
    "Update hunk does not contain any lines",
  ],
  [
    "a chunk that is only an end of file",
    4,
    ["*** Update File: a", "@@", "*** End of File"],
    "Update hunk does not contain any lines",
  ],
  [
    "a line without a mark",
    4,
    ["*** Update File: a", "@@", "xxx"],
    "Unexpected line found in update hunk: 'xxx'. Every line should start with ' ' (context line), '+' (added line), or '-' (removed line)",
  ],
  [
    "a later line without a mark",
    5,
    ["*** Update File: a", "@@", "-b", "xxx"],
    "Expected update hunk to start with a @@ context marker, got: 'xxx'",
  ],
])("parsePatch refuses %s by its line", (...row) => {
  const [, lineNumber, lines, message] = row;

  const parsed = parsePatch(aPatch(...lines));

  expect(parsed).toEqual({ kind: "invalid-hunk", lineNumber, message });
});

test("parsePatch keeps the parts of an update apart", () => {
  const text = aPatch(
    "*** Update File: a",
    "*** Move to: b",
    "@@ anchor",
    " same",
    "-old",
    "+new",
    "*** End of File",
    "*** Delete File: c",
  );

  const parsed = parsePatch(text);

  const chunk = { anchor: "anchor", oldLines: ["same", "old"], newLines: ["same", "new"] };
  expect(parsed).toMatchObject({
    hunks: [
      { kind: "update", path: "a", movePath: "b", chunks: [{ ...chunk, atEndOfFile: true }] },
      { kind: "delete", path: "c" },
    ],
  });
});

test("parsePatch lets the first chunk lack its header and takes blank lines as context", () => {
  const parsed = parsePatch(aPatch("*** Update File: a", "-b", "", "+c"));

  expect(parsed).toMatchObject({
    hunks: [{ chunks: [{ anchor: undefined, oldLines: ["b", ""], newLines: ["", "c"] }] }],
  });
});

test("parsePatch returns the text without the heredoc", () => {
  const parsed = parsePatch(`<<'EOF'\n${aPatch(...ADD)}EOF\n`);

  expect(parsed).toMatchObject({ text: aPatch(...ADD).trim() });
});

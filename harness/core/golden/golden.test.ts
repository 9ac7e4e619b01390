import { expect, test } from "vitest";
import { ObservationCutError } from "../errors/observation-cut-error.ts";
import { aChannel } from "../testing/a-channel.ts";
import { aGolden, EXPECTED } from "../testing/a-golden.ts";
import { SEAL_FILE, type GoldenFile } from "./golden.ts";
import { parseGolden } from "./parse-golden.ts";

const CHANNELS = [
  aChannel({ name: "exit", format: "json", text: '[{"code":0}]\n' }),
  aChannel({ name: "stdout", text: "codex-cli 0.136.0\r\n" }),
  aChannel({
    name: "files/codex-home/a.txt",
    text: "hash\n",
    unveiled: "prose\n",
    masking: { values: 3, byRule: { "z-rule": 1, "a-rule": 1 } },
  }),
];

const edit = (file: string, change: (text: string) => string): readonly GoldenFile[] =>
  aGolden(CHANNELS).map((one) => (one.file === file ? { file, text: change(one.text) } : one));

/** The code and message of what reading a golden throws. */
function failure(files: readonly GoldenFile[], expected = EXPECTED): string {
  try {
    parseGolden(files, expected);
  } catch (error) {
    if (error instanceof Error && "code" in error) return `${String(error.code)} ${error.message}`;
    throw error;
  }
  return "none";
}

test("parseGolden reads back what formatGolden wrote, and nothing of what is veiled", () => {
  const files = aGolden(CHANNELS);

  const golden = parseGolden(files, EXPECTED);

  expect(golden.channels).toEqual(
    CHANNELS.map(({ name, format, text }) => ({ name, format, text })),
  );
  expect(golden.seal.channels[2]).toMatchObject({ veiled: true, masking: { values: 3 } });
  expect(JSON.stringify(files)).not.toContain("prose");
});

test("formatGolden gives the same bytes for the same observation", () => {
  expect(aGolden(CHANNELS)).toEqual(aGolden(structuredClone(CHANNELS)));
});

test("formatGolden seals in a text that reviews well", () => {
  const seal = aGolden(CHANNELS).at(-1);

  expect(seal?.file).toBe(SEAL_FILE);
  expect(seal?.text.split("\n").slice(0, 3)).toEqual([
    "{",
    '  "format": 1,',
    '  "scenario": "cli/version",',
  ]);
  expect(seal?.text).toContain('"byRule":{"a-rule":1,"z-rule":1}');
});

test("formatGolden gives channels whose names collide files of their own", () => {
  const names = ["seal", "files/a", "files/A", "files/a/b"];

  const files = aGolden(names.map((name) => aChannel({ name, format: "json" })));

  expect(files.map(({ file }) => file)).toEqual([
    "seal.json~2",
    "files/a",
    "files/A~2",
    "files/a~3/b",
    "seal.json",
  ]);
});

test("formatGolden refuses an observation that was cut", () => {
  const cut = { keptBytes: 1, totalBytes: 2 };

  expect(() => aGolden([aChannel({ cut })])).toThrow(ObservationCutError);
});

test.each([
  ["a missing folder", [], "GOLDEN_MISSING"],
  [
    "an edited file",
    edit("stdout.txt", (text) => text.replace("136", "137")),
    'GOLDEN_EDITED "stdout.txt" was edited',
  ],
  [
    "a changed line end",
    edit("stdout.txt", (text) => text.replace("\r", "")),
    'GOLDEN_EDITED "stdout.txt" was edited',
  ],
  ["a missing file", aGolden(CHANNELS).slice(1), 'GOLDEN_EDITED the file "exit.json" is missing'],
  [
    "a missing seal",
    aGolden(CHANNELS).slice(0, -1),
    'GOLDEN_EDITED the file "seal.json" is missing',
  ],
  [
    "an extra file",
    [...aGolden(CHANNELS), { file: "x.txt", text: "" }],
    'GOLDEN_EDITED "x.txt" is an extra file',
  ],
  [
    "an edited seal",
    edit(SEAL_FILE, (text) => text.replace('"runs": 3', '"runs": 9')),
    'GOLDEN_EDITED "seal.json" was edited',
  ],
  ["a seal that is no JSON", edit(SEAL_FILE, () => "{"), "GOLDEN_UNREADABLE not JSON"],
  [
    "a seal of another layout",
    edit(SEAL_FILE, (text) => text.replace('"format": 1', '"format": 2')),
    'GOLDEN_UNREADABLE "format"',
  ],
  [
    "conflict markers",
    edit("stdout.txt", (text) => `a\n<<<<<<< ours\n${text}=======\nb\n>>>>>>> theirs\n`),
    'GOLDEN_CONFLICT_MARKERS "stdout.txt" at line 2',
  ],
  [
    "conflict markers in the seal",
    edit(SEAL_FILE, (text) => `<<<<<<< ours\n${text}=======\n>>>>>>> theirs\n`),
    'GOLDEN_CONFLICT_MARKERS "seal.json" at line 1',
  ],
] as const)("parseGolden refuses %s", (_, files, message) => {
  const [code = "", ...words] = message.split(" ");

  expect(failure(files)).toMatch(new RegExp(`^${code} `, "u"));
  expect(failure(files)).toContain(words.join(" "));
});

test.each([
  ["another scenario", { scenarioHash: "x" }, "GOLDEN_STALE_SCENARIO", "the scenario has changed"],
  ["another fixture", { fixtureHash: "x" }, "GOLDEN_STALE_SCENARIO", "the fixture has changed"],
  ["another environment", { environmentHash: "x" }, "GOLDEN_STALE_SCENARIO", "the environment"],
  ["another ruleset", { ruleset: "8" }, "GOLDEN_OTHER_RULESET", "ruleset 7"],
  [
    "another reference",
    { reference: { ...EXPECTED.reference, sha256: "0" } },
    "GOLDEN_OTHER_REFERENCE",
    "0.136.0 (515151515151)",
  ],
] as const)("parseGolden refuses a golden of %s", (...[, change, code, words]) => {
  const message = failure(aGolden(CHANNELS), { ...EXPECTED, ...change });

  expect(message).toContain(code);
  expect(message).toContain(words);
});

test("parseGolden takes a sealed text that is about conflict markers", () => {
  const text = "<<<<<<< a\n=======\n>>>>>>> b\n";

  expect(failure(aGolden([aChannel({ text })]))).toBe("none");
});

import { expect, test } from "vitest";
import { aComparison, shownDifferences } from "../testing/a-comparison.ts";
import { aDigest } from "../testing/a-digest.ts";
import { aChannel } from "../testing/a-channel.ts";
import { compareObservations } from "./compare-observations.ts";

const TREE = {
  "home/a": { is: "file", mode: "0644", bytes: 3, was: "created" },
  "workspace/link": { is: "link", mode: "0777", to: "a", was: "created" },
};

const tree = (port: object): readonly string[] =>
  shownDifferences(
    aComparison(JSON.stringify(TREE), JSON.stringify(port), { name: "tree", format: "json" }),
  );

test("compareFiles reports each fact of an entry at its lab path", () => {
  const { "home/a": file, "workspace/link": link } = TREE;

  expect(tree({ "home/a": { ...file, mode: "0755" }, "workspace/link": link })).toEqual([
    'value $["home/a"].mode: "0644" -> "0755"',
  ]);
  expect(tree({ "home/a": { ...file, is: "directory" }, "workspace/link": link })).toEqual([
    'type $["home/a"].is: "file" -> "directory"',
  ]);
  expect(tree({ "home/a": file, "workspace/link": { ...link, to: "b" } })).toEqual([
    'value $["workspace/link"].to: "a" -> "b"',
  ]);
  expect(tree({ "home/a": file })).toEqual([
    expect.stringMatching(/^missing \$\["workspace\/link"\]/u),
  ]);
  expect(tree({ ...TREE, "workspace/x": file })).toEqual([
    expect.stringMatching(/^extra \$\["workspace\/x"\]/u),
  ]);
});

test("compareRows aligns rows by content and names the column", () => {
  const rows = [1, 2, 3].map((id) => ({ id, title: `t${id}`, archived: 0 }));
  const compare = (port: readonly object[]): readonly string[] =>
    shownDifferences(
      aComparison(JSON.stringify({ threads: rows }), JSON.stringify({ threads: port }), {
        name: "rows/state_5.sqlite",
        format: "json",
      }),
    );

  expect(compare(rows.slice(1))).toEqual([expect.stringMatching(/^missing \$\.threads\[0\]/u)]);
  expect(compare(rows.map((row) => (row.id === 2 ? { ...row, archived: 1 } : row)))).toEqual([
    "value $.threads[1].archived: 0 -> 1",
  ]);
});

const exit = (golden: string, port: string): readonly string[] =>
  shownDifferences(aComparison(golden, port, { name: "exit", format: "json" }));

test.each([
  ["another code", '[{"code":0}]', '[{"code":1}]', "value $[0].code: 0 -> 1"],
  [
    "a signal",
    '[{"code":0}]',
    '[{"signal":"SIGKILL"}]',
    'value $[0]: {"code":0} -> {"signal":"SIGKILL"}',
  ],
  [
    "a step that did not run",
    '[{"code":0},{"code":2}]',
    '[{"code":0}]',
    'missing $[1]: {"code":2} -> ',
  ],
  [
    "the first of two codes",
    '[{"code":0},{"code":1}]',
    '[{"code":1},{"code":1}]',
    "value $[0].code: 0 -> 1",
  ],
] as const)("compareExit reports %s at its step", (...[, golden, port, difference]) => {
  expect(exit(golden, port)).toEqual([difference]);
});

test("compareBytes reports the first byte that differs and both sizes", () => {
  const at = { name: "files/workspace/a.bin", format: "bytes" } as const;

  expect(shownDifferences(aComparison("AAECAwQF\n", "AAEC/wQF\n", at))).toEqual([
    "value byte 3: 03 04 05 (6 bytes in all) -> ff 04 05 (6 bytes in all)",
  ]);
  expect(shownDifferences(aComparison("AAEC\n", "AAECAw==\n", at))).toEqual([
    "value byte 3: (end) (3 bytes in all) -> 03 (4 bytes in all)",
  ]);
});

test("compareBytes pins bytes that people do not see", () => {
  const long = "AAAA".repeat(20);
  const at = { format: "bytes" } as const;

  const first = aComparison("", `${long}AAAB`, at);
  const second = aComparison("", `${long}AAAC`, at);

  expect(first.differences).toEqual(second.differences);
  expect(first.fingerprint).not.toBe(second.fingerprint);
});

test("compareObservations compares every channel either side has, the golden's first", () => {
  const golden = [aChannel({ name: "exit" }), aChannel({ name: "stdout" })];
  const port = [aChannel({ name: "stdout" }), aChannel({ name: "leftovers" })];

  const results = compareObservations(golden, port, { strictness: [], digest: aDigest });

  expect(results.map(({ channel, equality }) => `${channel} ${equality}`)).toEqual([
    "exit different",
    "stdout identical",
    "leftovers different",
  ]);
});

test("compareObservations applies a declared step down to the channels its glob names", () => {
  const golden = [aChannel({ name: "stdout" }), aChannel({ name: "requests/01" })];
  const port = golden.map((channel) => ({ ...channel, text: "hello" }));
  const step = { channel: "requests/*", strictness: "ordered", because: "test" } as const;

  const results = compareObservations(golden, port, { strictness: [step], digest: aDigest });

  expect(results.map(({ equality }) => equality)).toEqual(["different", "equivalent"]);
});

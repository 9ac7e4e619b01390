import { expect, test } from "vitest";
import { aChannel } from "../testing/a-channel.ts";
import { aComparison, shownDifferences } from "../testing/a-comparison.ts";
import { aDigest } from "../testing/a-digest.ts";
import { compareChannel } from "./compare-channel.ts";

const endingIn = (last: string): string => `${"p\n".repeat(999)}${last}\n`;
const OPTIONS = { strictness: "bytes", digest: aDigest } as const;

test("compareChannel calls equal texts identical, without a difference or a patch", () => {
  const result = aComparison("a\n", "a\n");

  expect(result).toEqual({
    channel: "stdout",
    equality: "identical",
    differences: [],
    omitted: 0,
    fingerprint: "",
    patch: "",
  });
});

test("compareChannel reports a channel that only one side has", () => {
  const golden = aChannel({ name: "egress", text: "[1]" });

  expect(shownDifferences(compareChannel(golden, undefined, OPTIONS))).toEqual([
    "missing $: [1] -> ",
  ]);
  expect(shownDifferences(compareChannel(undefined, golden, OPTIONS))).toEqual([
    "extra $:  -> [1]",
  ]);
});

test("compareChannel never excuses a stream that was cut", () => {
  const cut = { keptBytes: 6, totalBytes: 99 };

  const result = compareChannel(aChannel(), aChannel({ cut }), OPTIONS);

  expect(result.equality).toBe("different");
  expect(shownDifferences(result)).toContain("extra $:  -> cut after 6 of 99 bytes");
});

test("compareChannel reports another format and the one line that broke it", () => {
  const golden = aChannel({ format: "jsonl", text: '{"a":1}\n{"b":2}\n' });
  const port = aChannel({ format: "text", text: '{"a":1}\noops\n{"b":2}\n' });

  const result = compareChannel(golden, port, OPTIONS);

  expect(shownDifferences(result)).toEqual(["type $: jsonl -> text", "extra line 2:  -> oops"]);
});

test("compareChannel pins what it clips: an edit behind the limit shows and has its own fingerprint", () => {
  const long = "x".repeat(5_000);

  const first = aComparison("a", `${long}1`);
  const second = aComparison("a", `${long}2`);

  expect(first.differences[0]?.port).toHaveLength(
    2_000 + `… (5026 characters, sha256 ${aDigest("")})`.length,
  );
  expect(first.differences[0]?.port).not.toBe(second.differences[0]?.port);
  expect(first.fingerprint).not.toBe(second.fingerprint);
});

test("compareChannel counts what it does not list, and the fingerprint covers it", () => {
  const golden = Array.from({ length: 1_000 }, (_, index) => `g${index}\n`).join("");

  const first = aComparison(golden, endingIn("1"));
  const second = aComparison(golden, endingIn("2"));

  expect(first.differences.length + first.omitted).toBe(1_000);
  expect(first.differences).toHaveLength(200);
  expect(first.differences).toEqual(second.differences);
  expect(first.fingerprint).not.toBe(second.fingerprint);
});

test("compareChannel gives the same difference the same fingerprint, another channel another one", () => {
  const one = aComparison("a", "b");

  expect(aComparison("a", "b").fingerprint).toBe(one.fingerprint);
  expect(aComparison("a", "b", { name: "stderr" }).fingerprint).not.toBe(one.fingerprint);
});

test.each([
  ["bytes", "different"],
  ["ordered", "equivalent"],
  ["semantic", "equivalent"],
] as const)("compareChannel at %s calls other white space in JSON %s", (strictness, equality) => {
  const result = aComparison('{"a": 1}', '{"a":1}', { format: "json", strictness });

  expect(result.equality).toBe(equality);
});

test.each([
  ["ordered", "different"],
  ["semantic", "equivalent"],
] as const)(
  "compareChannel at %s calls another key order and spelling %s",
  (strictness, equality) => {
    const result = aComparison('{"a":1.0,"b":"\\u0061"}', '{"b":"a","a":1}', {
      format: "json",
      strictness,
    });

    expect(result.equality).toBe(equality);
  },
);

test("compareChannel at partial-order forgives nothing in frames, whose free order is gone before", () => {
  const at = { format: "jsonl", strictness: "partial-order" } as const;

  expect(aComparison('{"a":1}\n{"b":2}\n', '{"a":1}\n{"b":2}\n', at).equality).toBe("identical");
  expect(aComparison('{"a":1}\n{"b":2}\n', '{"b":2}\n{"a":1}\n', at).equality).toBe("different");
  expect(aComparison('{"a":1,"b":2}\n', '{"b":2,"a":1}\n', at).equality).toBe("different");
  expect(aComparison('{"a":1}\n', '{"a":1.0}\n', at).equality).toBe("different");
  expect(aComparison('{"a":1}\n{"a":1}\n', '{"a":1}\n', at).equality).toBe("different");
});

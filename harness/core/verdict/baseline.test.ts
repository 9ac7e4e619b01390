import { expect, test } from "vitest";
import { FileUnreadableError } from "../errors/file-unreadable-error.ts";
import { aResult } from "../testing/a-result.ts";
import { formatBaseline } from "./format-baseline.ts";
import { parseBaseline } from "./parse-baseline.ts";
import { parseManifest } from "./parse-manifest.ts";
import { updateBaseline } from "./update-baseline.ts";

const known = ["cli/a", "cli/b", "cli/c"];
const before = updateBaseline(undefined, {
  target: "codex",
  known,
  results: [aResult("cli/b", "identical"), aResult("cli/a", "diverged")],
  because: "first slice",
});

test("formatBaseline sorts by id, a line each, and parseBaseline reads it back", () => {
  const text = formatBaseline(before);

  expect(text).toBe(
    [
      "{",
      '  "schemaVersion": 1,',
      '  "target": "codex",',
      '  "scenarios": {',
      '    "cli/a": {"verdict":"diverged","because":"first slice"},',
      '    "cli/b": {"verdict":"identical"}',
      "  },",
      '  "retired": {}',
      "}",
      "",
    ].join("\n"),
  );
  expect(parseBaseline(text, "reports/baseline.json")).toEqual(before);
});

test("updateBaseline writes improvements and new parity, never a step back", () => {
  const results = [
    aResult("cli/a", "identical"),
    aResult("cli/b", "diverged"),
    aResult("cli/c", "equivalent"),
  ];

  const after = updateBaseline(before, { target: "codex", known, results });

  expect(after.scenarios).toEqual({
    "cli/a": { verdict: "identical" },
    "cli/b": { verdict: "identical" },
    "cli/c": { verdict: "equivalent" },
  });
});

test("updateBaseline writes a step back, a new divergence and a removal only with its reason", () => {
  const results = [aResult("cli/b", "diverged"), aResult("cli/c", "diverged")];
  const update = { target: "codex", known: ["cli/b", "cli/c"], results };

  const silent = updateBaseline(before, update);
  const explained = updateBaseline(before, { ...update, because: "the fixture was wrong" });

  expect(silent.scenarios).toEqual(before.scenarios);
  expect(explained).toMatchObject({
    scenarios: {
      "cli/b": { verdict: "diverged", because: "the fixture was wrong" },
      "cli/c": { verdict: "diverged", because: "the fixture was wrong" },
    },
    retired: { "cli/a": "the fixture was wrong" },
  });
  expect(explained.scenarios).not.toHaveProperty("cli/a");
});

test.each(["error", "vacuous", "stale"] as const)(
  "updateBaseline never writes %s down",
  (verdict) => {
    const results = [aResult("cli/b", verdict), aResult("cli/c", verdict)];

    const after = updateBaseline(before, { target: "codex", known, results, because: "please" });

    expect(after.scenarios).toEqual(before.scenarios);
  },
);

test.each([
  ["text that is no JSON", "{", "it is not JSON"],
  [
    "an unknown verdict",
    '{"schemaVersion":1,"target":"codex","scenarios":{"a":{"verdict":"fine"}},"retired":{}}',
    '"scenarios.a.verdict"',
  ],
])("parseBaseline refuses %s and names the place", (...[, text, message]) => {
  expect(() => parseBaseline(text, "reports/baseline.json")).toThrow(FileUnreadableError);
  expect(() => parseBaseline(text, "reports/baseline.json")).toThrow(message);
});

test("parseManifest reads what a port does not support and demands a reason", () => {
  const entry = { scenario: "exec/*", because: "no MCP yet" };

  expect(parseManifest(JSON.stringify({ name: "port", unsupported: [entry] }), "p")).toEqual([
    entry,
  ]);
  expect(() => parseManifest('{"unsupported":[{"scenario":"a"}]}', "p")).toThrow(
    "unsupported.0.because",
  );
});

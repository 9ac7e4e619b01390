import { expect, test } from "vitest";
import { anObservation } from "../testing/an-observation.ts";
import { canonicalTexts, digestForTests } from "../testing/canonical-texts.ts";
import { canonicalize } from "./canonicalize.ts";
import { RULE_IDS } from "./ruleset.ts";

const THREAD = "01a1f8d3-ee63-7800-8aa1-bbab2a035a53";
const INSTALL = "67e55044-10b1-426f-9247-bb680e5fe0c8";

test("canonicalize gives one id the same number in every channel, by first appearance", () => {
  const texts = canonicalTexts(RULE_IDS, {
    stdout: `b ${THREAD}\n`,
    rollout: `{"id":"${INSTALL}"}\n{"id":"${THREAD}"}\n`,
    tree: `{"codex-home/sessions/2026/11/20/rollout-2026-11-20T12-00-01-${THREAD}.jsonl":{}}`,
  });

  expect(texts).toEqual({
    stdout: "b <uuid7:1>\n",
    rollout: '{"id":"<uuid4:1>"}\n{"id":"<uuid7:1>"}\n',
    tree: '{"codex-home/sessions/<date:year>/<date:month>/<date:day>/rollout-<time:local-file>-<uuid7:1>.jsonl":{}}',
  });
});

test("canonicalize keeps every byte it has no reason to change", () => {
  const text = ' {"a" :1.0,"a":1e5,\t"b":"\\u00e9\\/<b>", "c":{}}\r\nnot json {\n{"x":[ ]}';

  expect(canonicalTexts(RULE_IDS, { rollout: text, stdout: text })).toEqual({
    rollout: text,
    stdout: text,
  });
});

test("canonicalize marks texts that only look like placeholders", () => {
  const raw = { stdout: `<uuid7:1> ${THREAD} <path:home> <b> <literal:x> <uuid9:1>` };

  const once = canonicalTexts(RULE_IDS, raw);

  expect(once["stdout"]).toBe(
    "<literal:uuid7:1> <uuid7:1> <literal:path:home> <b> <literal:literal:x> <uuid9:1>",
  );
  expect(canonicalTexts(RULE_IDS, once, { from: "canonical" })).toEqual(once);
  expect(canonicalTexts(RULE_IDS, once)).not.toEqual(once);
});

test("canonicalize leaves ids that the scenario itself put into the run", () => {
  const texts = canonicalTexts(
    ["uuid4", "uuid7"],
    { stdout: `${INSTALL} ${THREAD}` },
    { run: { given: [INSTALL] } },
  );

  expect(texts["stdout"]).toBe(`${INSTALL} <uuid7:1>`);
});

test("canonicalize names a file's channel as the tree names the file", () => {
  const texts = canonicalTexts(RULE_IDS, {
    [`files/codex-home/sessions/2026/11/20/rollout-2026-11-20T12-00-01-${THREAD}.txt`]: THREAD,
    'files/workspace/a "quoted" é.txt': "x",
  });

  expect(texts).toEqual({
    "files/codex-home/sessions/<date:year>/<date:month>/<date:day>/rollout-<time:local-file>-<uuid7:1>.txt":
      "<uuid7:1>",
    'files/workspace/a "quoted" é.txt': "x",
  });
});

test("canonicalize leaves bytes alone", () => {
  const text = Buffer.from(THREAD).toString("base64");

  expect(canonicalTexts(RULE_IDS, { "files/workspace/a": { format: "bytes", text } })).toEqual({
    "files/workspace/a": text,
  });
});

test("canonicalize says how many values of each channel were replaced, by rule", () => {
  const observation = anObservation({
    stdout: `one ${THREAD} three\n`,
    rollout: `{"timestamp":"2026-11-20T12:00:01.123Z","id":"${THREAD}","n":[1,2]}\n`,
    exit: '[{"code":0}]',
  });

  const { channels } = canonicalize(observation, {
    target: { rules: RULE_IDS, veils: [] },
    scenarioId: "exec/any",
    digest: digestForTests,
  });

  expect(channels.map(({ masking }) => masking)).toEqual([
    { byRule: { uuid7: 1 }, values: 3 },
    { byRule: { "rollout-time": 1, uuid7: 1 }, values: 4 },
    { byRule: {}, values: 1 },
  ]);
});

test("canonicalize applies a place's scenario glob", () => {
  const stdout =
    '{\n  "transport": {\n    "env": {\n      "B": "2",\n      "A": "1"\n    }\n  }\n}\n';
  const options = { scenarioId: "cli/mcp-read/get-json" };

  const texts = canonicalTexts(RULE_IDS, { stdout }, options);

  expect(texts["stdout"]).toBe(
    '{\n  "transport": {\n    "env": {\n      "A": "1",\n      "B": "2"\n    }\n  }\n}\n',
  );
  expect(canonicalTexts(RULE_IDS, { stdout })["stdout"]).toBe(stdout);
});

test("canonicalize survives deep nesting and one long line", () => {
  const deep = `{"a":${"[".repeat(5_000)}"${THREAD}"${"]".repeat(5_000)}}`;
  const long = `{"text":"${"x".repeat(20_000_000)} ${THREAD}"}`;

  const texts = canonicalTexts(RULE_IDS, { rollout: deep, "rollout.2": long });

  expect(texts["rollout"] === deep.replace(THREAD, "<uuid7:1>")).toBe(true);
  expect(texts["rollout.2"] === long.replace(THREAD, "<uuid7:1>")).toBe(true);
});

test("canonicalize treats a long channel like a short one", () => {
  const line = `{"timestamp":"2026-11-20T12:00:01.123Z","id":"${THREAD}"}\n`;
  const canonicalLine = '{"timestamp":"<time:rfc3339-ms>","id":"<uuid7:1>"}\n';
  const back = line.replace(":01.123Z", ":00.000Z");

  const { rollout = "" } = canonicalTexts(RULE_IDS, { rollout: line.repeat(20_000) + back });

  const expected = canonicalLine.repeat(20_000) + canonicalLine.replace("-ms>", "-ms:backwards>");
  expect(rollout === expected).toBe(true);
});

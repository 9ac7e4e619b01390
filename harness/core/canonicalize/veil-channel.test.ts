import { expect, test } from "vitest";
import { canonicalTexts, digestForTests } from "../testing/canonical-texts.ts";
import { anObservation } from "../testing/an-observation.ts";
import { canonicalize } from "./canonicalize.ts";

const BECAUSE = "it is the vendor's prose";
const HELP = { scenario: "cli/help/**", channel: "stdout*", because: BECAUSE };
const TOOLS = {
  scenario: "**",
  channel: "requests/*",
  path: "body.tools[*]..description",
  because: BECAUSE,
};

test("veilChannel leaves a hash and a length of every line of a veiled text", () => {
  const texts = canonicalTexts(
    [],
    { stdout: "Usage:\n  é\nlast" },
    { veils: [HELP], scenarioId: "cli/help/root" },
  );

  expect(texts["stdout"]).toBe(
    [`${hash("Usage:\n")} 7`, `${hash("  é\n")} 5`, `${hash("last")} 4`, ""].join("\n"),
  );
});

test.each([
  ["an edited line", "one\ntvo\nthree\n", [1]],
  ["a missing newline", "one\ntwo\nthree", [2]],
  ["CRLF", "one\r\ntwo\nthree\n", [0]],
])("veilChannel locates %s", (_what, text, changed) => {
  const golden = veiledLines("one\ntwo\nthree\n");

  const differing = veiledLines(text).flatMap((line, at) => (line === golden[at] ? [] : [at]));

  expect(differing).toEqual(changed);
});

test("veilChannel veils string leaves at a path, at any depth, and nothing else", () => {
  const request = String.raw`{"body":{"tools":[{"name":"a","description":"x\ny","parameters":{"p":{"description":"z"}}}],"description":"kept"}}`;

  const texts = canonicalTexts([], { "requests/01": request }, { veils: [TOOLS] });

  expect(texts["requests/01"]).toBe(
    request
      .replace(String.raw`"x\ny"`, () => String.raw`"${hash(String.raw`x\n`)} 3\n${hash("y")} 1"`)
      .replace('"z"', `"${hash("z")} 1"`),
  );
});

test("veilChannel keeps the text beside the hashes, and leaves other scenarios alone", () => {
  const observation = anObservation({ stdout: "Usage:\n", stderr: "x" });
  const canonical = (scenarioId: string) =>
    canonicalize(observation, {
      target: { rules: [], veils: [HELP] },
      scenarioId,
      digest: digestForTests,
    });

  const veiled = canonical("cli/help/root").channels;

  expect(veiled.map(({ unveiled }) => unveiled)).toEqual(["Usage:\n", undefined]);
  expect(canonical("cli/version").channels[0]?.text).toBe("Usage:\n");
});

function veiledLines(stdout: string): readonly string[] {
  const options = { veils: [HELP], scenarioId: "cli/help/x" };
  return canonicalTexts([], { stdout }, options)["stdout"]?.split("\n") ?? [];
}

function hash(line: string): string {
  return digestForTests(line).slice(0, 12);
}

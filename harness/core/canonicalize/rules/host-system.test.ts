import { expect, test } from "vitest";
import { canonicalTexts } from "../../testing/canonical-texts.ts";

const RULES = ["host-system"];
const ONE_RUN = {
  "requests/01":
    '{"headers":["user-agent: codex_exec/0.136.0 (Debian 12.0.0; x86_64) xterm (codex_exec; 0.136.0)"]}',
};
const CANONICAL = {
  "requests/01":
    '{"headers":["user-agent: codex_exec/0.136.0 (<os:release-arch>) xterm (codex_exec; 0.136.0)"]}',
};

test("host-system hides the chance", () => {
  const another = {
    "requests/01":
      '{"headers":["user-agent: codex_exec/0.136.0 (Ubuntu 24.4.0; aarch64) xterm (codex_exec; 0.136.0)"]}',
  };

  expect(canonicalTexts(RULES, ONE_RUN)).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another)).toEqual(CANONICAL);
});

test.each([
  [
    "no processor",
    {
      "requests/01":
        '{"headers":["user-agent: codex_exec/0.136.0 (Debian 12.0.0) xterm (codex_exec; 0.136.0)"]}',
    },
  ],
  [
    "another system's form",
    {
      "requests/01":
        '{"headers":["user-agent: codex_exec/0.136.0 (linux; x64) xterm (codex_exec; 0.136.0)"]}',
    },
  ],
  [
    "another version of the subject",
    {
      "requests/01":
        '{"headers":["user-agent: codex_exec/0.137.0 (Debian 12.0.0; x86_64) xterm (codex_exec; 0.137.0)"]}',
    },
  ],
])("host-system keeps the behaviour: %s", (_what, texts) => {
  expect(canonicalTexts(RULES, texts)).not.toEqual(CANONICAL);
});

test("host-system keeps a system that is not the one of this machine", () => {
  const run = { host: { system: "Debian 12.0.0; x86_64" } };
  const another = {
    "requests/01":
      '{"headers":["user-agent: codex_exec/0.136.0 (Debian 12.0.0; aarch64) xterm (codex_exec; 0.136.0)"]}',
  };

  expect(canonicalTexts(RULES, ONE_RUN, { run })).toEqual(CANONICAL);
  expect(canonicalTexts(RULES, another, { run })).toEqual(another);
});

test("host-system changes nothing the second time", () => {
  expect(canonicalTexts(RULES, CANONICAL, { from: "canonical" })).toEqual(CANONICAL);
});

import { expect, test } from "vitest";
import { ALL_MUTANTS } from "./all-mutants.ts";
import { exitCodeOf, type MutantOutcome, type Sensitivity } from "./mutant-result.ts";

const found: MutantOutcome = { kind: "found", at: "exit $[0].code" };

function aSensitivity(outcome: MutantOutcome, verdict = "identical", tried = 1): Sensitivity {
  const mutants = ALL_MUTANTS.slice(0, 2).map((mutant, index) => ({
    mutant,
    outcome: index === 0 ? outcome : found,
  }));
  const control = { scenario: "exec/any", control: "control-plain", verdict, reported: [] };
  return { mutants, controls: [control], coverage: { "compare:exit": tried } };
}

test.each([
  ["everything was found", aSensitivity(found), 0],
  [
    "one mutant survived",
    aSensitivity({ kind: "survived", verdict: "identical", reported: [] }),
    1,
  ],
  ["a wrapper that alters nothing differs", aSensitivity(found, "diverged"), 1],
  ["a part was never tried", aSensitivity(found, "identical", 0), 1],
  ["a mutant is broken", aSensitivity({ kind: "broken", why: "no rollout" }), 3],
  ["a control could not be judged", aSensitivity(found, "error"), 3],
] as const)("exitCodeOf when %s", (_what, sensitivity, code) => {
  expect(exitCodeOf(sensitivity)).toBe(code);
});

import { expect, test } from "vitest";
import { loadScenarios } from "../store/load-scenarios.ts";
import { loadTarget } from "../store/load-target.ts";
import { ALL_MUTANTS, alterationOf, CONTROLS } from "./all-mutants.ts";
import { PARTS } from "./measure-sensitivity.ts";

test("ALL_MUTANTS have ids of their own and wrappers that can be called by them", () => {
  const ids = [...ALL_MUTANTS.map(({ id }) => id), ...Object.keys(CONTROLS)];

  expect(new Set(ids).size).toBe(ids.length);
  const wrappers = ALL_MUTANTS.filter((mutant) => mutant.kind === "wrapper");
  expect(wrappers.map(({ id }) => alterationOf(id))).toEqual(
    wrappers.map(({ alteration }) => alteration),
  );
});

test("ALL_MUTANTS run on scenarios that exist and aim at every rule, comparator and check", async () => {
  const { rules } = await loadTarget("codex");
  const scenarios = new Set((await loadScenarios("codex")).map(({ id }) => id));
  const parts = [...PARTS, ...rules];

  expect(ALL_MUTANTS.filter(({ scenario }) => !scenarios.has(scenario))).toEqual([]);
  const aims = new Set(ALL_MUTANTS.flatMap((mutant) => mutant.aims));
  expect([...aims].filter((aim) => !parts.includes(aim))).toEqual([]);
  expect(parts.filter((part) => !aims.has(part))).toEqual([]);
});

import { expect, test } from "vitest";
import { UsageError } from "../../core/errors/usage-error.ts";
import { aScenario } from "../testing/a-scenario.ts";
import { missingCapability, selectScenarios, takeShard } from "./select-scenarios.ts";

const IDS = ["cli/login", "cli/login-key/plain", "cli/version", "exec/a", "exec/b", "exec/deep/c"];

const SCENARIOS = IDS.map((id) => aScenario({ id }));

const idsOf = (scenarios: readonly { readonly id: string }[]): readonly string[] =>
  scenarios.map(({ id }) => id);

test.each([
  [[], IDS],
  [["cli/version"], ["cli/version"]],
  [["exec"], ["exec/a", "exec/b", "exec/deep/c"]],
  [["exec/*"], ["exec/a", "exec/b"]],
  [["exec/**"], ["exec/a", "exec/b", "exec/deep/c"]],
  [["**/{a,c}"], ["exec/a", "exec/deep/c"]],
  [["exec/?"], ["exec/a", "exec/b"]],
  [
    ["exec/b", "cli/version", "exec/b"],
    ["cli/version", "exec/b"],
  ],
  [["cli/login"], ["cli/login"]],
])("selectScenarios takes %j for %j", (patterns, ids) => {
  expect(idsOf(selectScenarios(SCENARIOS, patterns))).toEqual(ids);
});

test.each([
  ["cli/nothing", 'Cannot select "cli/nothing": no scenario has that id or matches it'],
  ["cli/versio", '(did you mean "cli/version"?)'],
  ["version", '(did you mean "cli/version"?)'],
  ["exe", 'Cannot select "exe"'],
  ["", 'Cannot select ""'],
])("selectScenarios refuses %j, which names nothing", (pattern, message) => {
  const select = (): unknown => selectScenarios(SCENARIOS, ["exec/a", pattern]);

  expect(select).toThrow(UsageError);
  expect(select).toThrow(message);
});

test.each([1, 2, 3, 7, 100])(
  "takeShard deals every scenario to exactly one of %i shards",
  (count) => {
    const shards = Array.from({ length: count }, (_, index) =>
      takeShard(SCENARIOS, `${index + 1}/${count}`),
    );

    expect(idsOf(shards.flat()).toSorted()).toEqual(IDS);
    const sizes = shards.map(({ length }) => length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  },
);

test.each(["0/2", "3/2", "1/0", "a/2", "1", "1/2/3", "-1/2", "1.5/2", ""])(
  "takeShard refuses %j",
  (shard) => {
    expect(() => takeShard(SCENARIOS, shard)).toThrow(UsageError);
  },
);

test("missingCapability names nothing that is there", () => {
  expect(missingCapability(aScenario({ needs: ["git"] }))).toBeUndefined();
  expect(missingCapability(aScenario())).toBeUndefined();
});

import { existsSync } from "node:fs";
import { UsageError } from "../../core/errors/usage-error.ts";
import { globToRegExp } from "../../core/observation/glob.ts";
import type { Scenario } from "../../core/scenario/scenario.ts";
import { hasTool } from "../lab/toolbox.ts";

/**
 * The scenarios that ids or globs name, in id order; all of them when none is named. A folder (`cli/login`)
 * names everything below it.
 * @throws UsageError when one names nothing: a silent empty selection would look like success.
 */
export function selectScenarios(
  scenarios: readonly Scenario[],
  patterns: readonly string[],
): readonly Scenario[] {
  if (patterns.length === 0) return scenarios;
  const selected = new Set<Scenario>();
  for (const pattern of patterns) {
    const expression = globToRegExp(pattern);
    const named = scenarios.filter(({ id }) => expression.test(id) || id.startsWith(`${pattern}/`));
    if (named.length === 0) {
      throw new UsageError(
        `Cannot select "${pattern}": no scenario has that id or matches it${suggest(scenarios, pattern)}`,
        "Run `npm run parity -- list` to see every id",
      );
    }
    for (const scenario of named) selected.add(scenario);
  }
  return scenarios.filter((scenario) => selected.has(scenario));
}

/** Keep the scenarios of one shard `i/n` (1-based): every n-th, so that shards are alike in cost. */
export function takeShard(
  scenarios: readonly Scenario[],
  shard: string | undefined,
): readonly Scenario[] {
  if (shard === undefined) return scenarios;
  const match = /^(\d+)\/(\d+)$/.exec(shard);
  const index = Number(match?.[1]);
  const count = Number(match?.[2]);
  if (match === null || index < 1 || index > count) {
    throw new UsageError(
      `Cannot use shard "${shard}"`,
      "Give `--shard` as i/n with 1 <= i <= n, e.g. 1/4",
    );
  }
  return scenarios.filter((_, position) => position % count === index - 1);
}

/** Say which capability a scenario needs and this machine lacks, if any. */
export function missingCapability(scenario: Scenario): string | undefined {
  const needs = scenario.needs ?? [];
  if (needs.includes("git") && !hasTool("git")) return "git";
  if (needs.includes("userns") && !existsSync("/proc/self/ns/user")) return "user namespaces";
  return undefined;
}

function suggest(scenarios: readonly Scenario[], pattern: string): string {
  const last = pattern.split("/").at(-1) ?? pattern;
  const near = scenarios.find(({ id }) => id.includes(last));
  return near === undefined ? "" : ` (did you mean "${near.id}"?)`;
}

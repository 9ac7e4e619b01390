import { expect, test } from "vitest";
import { aResult } from "../testing/a-result.ts";
import type { Problem } from "../verdict/problem.ts";
import { groupProblems } from "./group-problems.ts";

const red = (scenario: string): Problem => ({
  kind: "red",
  scenario,
  message: `scenario "${scenario}" is error`,
});

test("groupProblems puts scenarios together that are red for the same reason", () => {
  const scenarios = ["cli/a", "cli/b", "cli/c"].map((id) => ({
    ...aResult(id, "error"),
    notes: [id === "cli/c" ? "another reason" : `Cannot read the golden of scenario "${id}"`],
  }));

  const groups = groupProblems(["cli/a", "cli/b", "cli/c"].map(red), scenarios);

  expect(groups.map(({ problem, alike }) => [problem.scenario, alike])).toEqual([
    ["cli/a", ["cli/b"]],
    ["cli/c", []],
  ]);
});

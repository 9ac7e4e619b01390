import { expect, test } from "vitest";
import schema from "../../../docs/report.schema.json" with { type: "json" };
import { HONESTY_CLASSES } from "../golden/seal.ts";
import { PROBLEM_KINDS } from "../verdict/problem.ts";
import { VERDICTS } from "../verdict/verdict.ts";

test("docs/report.schema.json knows every verdict, class and kind of problem, and no other", () => {
  expect(schema.$defs.verdict.enum).toEqual(VERDICTS);
  expect(schema.properties.totals.required.toSorted()).toEqual(VERDICTS.toSorted());
  expect(schema.$defs.honesty.enum).toEqual(HONESTY_CLASSES);
  expect(schema.properties.problems.items.properties.kind.enum.toSorted()).toEqual(
    PROBLEM_KINDS.toSorted(),
  );
});

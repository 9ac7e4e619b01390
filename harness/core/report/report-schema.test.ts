import { expect, test } from "vitest";
import schema from "../../../docs/report.schema.json" with { type: "json" };
import { VERDICTS } from "../verdict/verdict.ts";

test("docs/report.schema.json knows every verdict and no other", () => {
  expect(schema.$defs.verdict.enum).toEqual(VERDICTS);
  expect(schema.properties.totals.required.toSorted()).toEqual(VERDICTS.toSorted());
});

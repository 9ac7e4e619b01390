import { expect, test } from "vitest";
import { checkManifest } from "./check-manifest.ts";

const KNOWN = ["exec/review/base", "exec/plan/two"];

test("checkManifest is content when every entry matches a scenario", () => {
  const problems = checkManifest([{ scenario: "exec/review/*", because: "exec review" }], KNOWN);

  expect(problems).toEqual([]);
});

test("checkManifest names an entry that matches nothing", () => {
  const problems = checkManifest([{ scenario: "exec/reviews/*", because: "exec review" }], KNOWN);

  expect(problems).toEqual([
    { kind: "register", message: expect.stringContaining('"exec/reviews/*"') },
  ]);
});

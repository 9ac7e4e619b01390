import { expect, test } from "vitest";
import { renderAnnotation } from "./render-annotation.ts";

test("renderAnnotation points at the scenario's file", () => {
  const line = renderAnnotation(
    { kind: "regressed", scenario: "cli/version/long", message: "it is diverged" },
    "scenarios/codex/cli/version.ts",
    "stdout line 1 (value)",
  );

  expect(line).toBe(
    "::error file=scenarios/codex/cli/version.ts,title=cli/version/long::it is diverged%0Astdout line 1 (value)",
  );
});

test("renderAnnotation lets a subject start no command of its own", () => {
  const line = renderAnnotation(
    { kind: "error", message: "100%\n::set-env name=x::y" },
    undefined,
    "",
  );

  expect(line).toBe("::error title=error::100%25%0A::set-env name=x::y");
  expect(line).not.toContain("\n");
});

import { expect, test } from "vitest";
import { refuseClashes } from "./refuse-clashes.ts";

test.each([
  [["cli/login", "cli/login"], 'scenario "cli/login": it is declared twice'],
  [["cli/login/key", "cli/login"], '"cli/login/key": it lies inside another scenario, "cli/login"'],
  [["cli/a", "cli/a-b", "cli/a/b/c"], '"cli/a/b/c": it lies inside another scenario, "cli/a"'],
])("refuseClashes refuses %j", (ids, message) => {
  expect(() => refuseClashes(ids)).toThrow(message);
});

test("refuseClashes allows ids that only look alike", () => {
  expect(() => refuseClashes(["cli/a", "cli/ab", "cli/a-b/c", "exec/a"])).not.toThrow();
});

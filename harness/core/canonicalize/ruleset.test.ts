import { expect, test } from "vitest";
import { RULE_IDS, RULES, rulesetVersion, selectRules } from "./ruleset.ts";

test("RULES have different ids and say why they exist", () => {
  expect(new Set(RULE_IDS).size).toBe(RULES.length);
  expect(RULES.filter(({ because, source }) => because === "" || source === "")).toEqual([]);
});

test("RULES look at whole texts only in text channels, or everywhere for what can be anywhere", () => {
  const pathless = RULES.flatMap((rule) =>
    "places" in rule ? rule.places.filter(({ path }) => path === undefined) : [],
  );

  const channels = new Set(pathless.map(({ channel }) => channel));

  expect([...channels].toSorted()).toEqual([
    "**",
    "files/codex-home/log/*",
    "files/workspace/error.log",
    "stderr*",
  ]);
});

test("rulesetVersion changes with the rules and their order", () => {
  const all = rulesetVersion(RULE_IDS, String);

  expect(rulesetVersion(RULE_IDS, String)).toBe(all);
  expect(rulesetVersion(RULE_IDS.slice(1), String)).not.toBe(all);
  expect(rulesetVersion(RULE_IDS.toReversed(), String)).not.toBe(all);
  expect(all).toContain("chunk-id:hex6");
});

test("selectRules names the rules there are when a target asks for another", () => {
  expect(() => selectRules(["uuid7", "uuid8"])).toThrow(
    expect.objectContaining({
      code: "UNKNOWN_RULE",
      message: 'Cannot apply rule "uuid8": there is no such rule',
      hint: expect.stringContaining("uuid7"),
    }),
  );
});

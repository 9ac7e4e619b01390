import { appendFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { GoldenEditedError } from "../../core/errors/golden-edited-error.ts";
import { GoldenMissingError } from "../../core/errors/golden-missing-error.ts";
import { GoldenOrphanError } from "../../core/errors/golden-orphan-error.ts";
import { GoldenOtherRulesetError } from "../../core/errors/golden-other-ruleset-error.ts";
import { GoldenStaleScenarioError } from "../../core/errors/golden-stale-scenario-error.ts";
import { formatGolden } from "../../core/golden/format-golden.ts";
import { aChannel } from "../../core/testing/a-channel.ts";
import { aContext } from "../testing/a-context.ts";
import { aFolder } from "../testing/a-folder.ts";
import { aScenario } from "../testing/a-scenario.ts";
import { findOrphans } from "./find-orphans.ts";
import { listGoldenIds } from "./golden-store.ts";
import { readGolden, sealFacts } from "./read-golden.ts";
import { sha256 } from "./sha256.ts";
import { writeGolden } from "./write-golden.ts";

const SCENARIO = aScenario({ home: "plain" });

const CHANNELS = [aChannel({ name: "stdout" }), aChannel({ name: "files/workspace/a\uDCFF\n" })];

/** A golden on disk, made from a fixture and a scenario. */
function aStoredGolden() {
  const folder = aFolder();
  mkdirSync(join(folder.path, "homes/plain/home"), { recursive: true });
  writeFileSync(join(folder.path, "homes/plain/home/a"), "fixture");
  const context = aContext(folder.path);
  const files = formatGolden(CHANNELS, sealFacts(context, SCENARIO, 3), sha256);
  writeGolden(context.target, SCENARIO.id, files);
  const stored = join(folder.path, "1.0.0", SCENARIO.id);
  return { ...folder, folder: folder.path, context, stored };
}

test("readGolden gives back what was stored, odd names included", () => {
  using golden = aStoredGolden();

  const { channels, seal } = readGolden(golden.context, SCENARIO);

  expect(channels.map(({ name, text }) => [name, text])).toEqual(
    CHANNELS.map(({ name, text }) => [name, text]),
  );
  expect(seal.capturedBy).toMatch(/^parity-harness \d+\.\d+\.\d+$/);
  expect(listGoldenIds(golden.context.target)).toEqual([SCENARIO.id]);
});

test("readGolden refuses what is not there", () => {
  using golden = aStoredGolden();

  expect(() => readGolden(golden.context, aScenario({ id: "area/other" }))).toThrow(
    GoldenMissingError,
  );
});

test("readGolden refuses a golden that somebody touched", () => {
  using edited = aStoredGolden();
  using extended = aStoredGolden();
  using shortened = aStoredGolden();

  appendFileSync(join(edited.stored, "stdout.txt"), " ");
  writeFileSync(join(extended.stored, ".hidden"), "");
  rmSync(join(shortened.stored, "stdout.txt"));

  for (const { context } of [edited, extended, shortened]) {
    expect(() => readGolden(context, SCENARIO)).toThrow(GoldenEditedError);
  }
});

test("readGolden refuses a golden of another scenario, environment or ruleset than today's", () => {
  using golden = aStoredGolden();
  const { context } = golden;
  const elsewhere = { ...context.target, environment: { OTHER: "1" } };

  const read =
    (part: Partial<typeof context>, scenario = SCENARIO) =>
    (): unknown =>
      readGolden({ ...context, ...part }, scenario);

  expect(read({}, { ...SCENARIO, title: "Another title" })).toThrow(GoldenStaleScenarioError);
  expect(read({ target: elsewhere })).toThrow(GoldenStaleScenarioError);
  expect(read({ ruleset: "other" })).toThrow(GoldenOtherRulesetError);
});

test("findOrphans names goldens whose scenario is gone", () => {
  using golden = aStoredGolden();

  const find = (): void => findOrphans(golden.context.target, []);

  expect(find).toThrow(GoldenOrphanError);
  expect(find).toThrow(`"${SCENARIO.id}"`);
  expect(() => findOrphans(golden.context.target, [SCENARIO])).not.toThrow();
});

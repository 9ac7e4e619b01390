import { GoldenConflictMarkersError } from "../errors/golden-conflict-markers-error.ts";
import { GoldenEditedError } from "../errors/golden-edited-error.ts";
import { GoldenMissingError } from "../errors/golden-missing-error.ts";
import { GoldenOtherReferenceError } from "../errors/golden-other-reference-error.ts";
import { GoldenOtherRulesetError } from "../errors/golden-other-ruleset-error.ts";
import { GoldenStaleScenarioError } from "../errors/golden-stale-scenario-error.ts";
import type { Digest } from "./digest.ts";
import { findConflictMarker } from "./find-conflict-marker.ts";
import { formatSeal } from "./format-seal.ts";
import { type Golden, type GoldenFile, SEAL_FILE } from "./golden.ts";
import { parseSeal } from "./parse-seal.ts";
import type { Seal, SealedReference } from "./seal.ts";

/** What a golden must have been made from to be used today. */
export interface GoldenExpectation {
  readonly scenario: string;
  /** The golden's folder as messages should name it. */
  readonly path: string;
  readonly scenarioHash: string;
  readonly fixtureHash: string;
  readonly environmentHash: string;
  readonly ruleset: string;
  readonly reference: SealedReference;
  readonly digest: Digest;
}

/**
 * Read a golden from every file of its folder (none: it was never captured).
 * Throws one of the `Golden…Error`s when it is missing, not what was sealed, or made from other inputs.
 */
export function parseGolden(files: readonly GoldenFile[], expected: GoldenExpectation): Golden {
  if (files.length === 0) throw new GoldenMissingError(expected.scenario, expected.path);
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const seal = readSeal(texts, expected);
  verifyFiles(texts, seal, expected);
  verifyInputs(seal, expected);
  const channels = seal.channels.map(({ name, format, file }) => ({
    name,
    format,
    text: texts.get(file) ?? "",
  }));
  return { seal, channels };
}

function readSeal(texts: ReadonlyMap<string, string>, expected: GoldenExpectation): Seal {
  const text = texts.get(SEAL_FILE);
  if (text === undefined) throw new GoldenEditedError(expected.path, "missing", SEAL_FILE);
  refuseConflict(SEAL_FILE, text, expected);
  const seal = parseSeal(text, expected.path);
  if (formatSeal(seal, expected.digest) !== text) {
    throw new GoldenEditedError(expected.path, "edited", SEAL_FILE);
  }
  return seal;
}

function verifyFiles(
  texts: ReadonlyMap<string, string>,
  seal: Seal,
  expected: GoldenExpectation,
): void {
  for (const { file, sha256 } of seal.channels) {
    const text = texts.get(file);
    if (text === undefined) throw new GoldenEditedError(expected.path, "missing", file);
    if (expected.digest(text) === sha256) continue;
    refuseConflict(file, text, expected);
    throw new GoldenEditedError(expected.path, "edited", file);
  }
  const sealed = new Set([SEAL_FILE, ...seal.channels.map(({ file }) => file)]);
  for (const file of texts.keys()) {
    if (!sealed.has(file)) throw new GoldenEditedError(expected.path, "extra", file);
  }
}

function verifyInputs(seal: Seal, expected: GoldenExpectation): void {
  const { scenario, reference } = expected;
  const isPinned =
    seal.reference.package === reference.package &&
    seal.reference.version === reference.version &&
    seal.reference.sha256 === reference.sha256;
  if (!isPinned) {
    throw new GoldenOtherReferenceError(scenario, { golden: seal.reference, pinned: reference });
  }
  if (seal.ruleset !== expected.ruleset) {
    throw new GoldenOtherRulesetError(scenario, {
      golden: seal.ruleset,
      current: expected.ruleset,
    });
  }
  if (seal.scenario !== scenario || seal.scenarioHash !== expected.scenarioHash) {
    throw new GoldenStaleScenarioError(scenario, "scenario");
  }
  if (seal.fixtureHash !== expected.fixtureHash) {
    throw new GoldenStaleScenarioError(scenario, "fixture");
  }
  if (seal.environmentHash !== expected.environmentHash) {
    throw new GoldenStaleScenarioError(scenario, "environment");
  }
}

function refuseConflict(file: string, text: string, { path }: GoldenExpectation): void {
  const line = findConflictMarker(text);
  if (line !== undefined) throw new GoldenConflictMarkersError(path, file, line);
}

import { abortTime } from "./rules/abort-time.ts";
import { arg0Folder } from "./rules/arg0-folder.ts";
import { bodyLength } from "./rules/body-length.ts";
import { chunkId } from "./rules/chunk-id.ts";
import { currentDate } from "./rules/current-date.ts";
import { fileTime } from "./rules/file-time.ts";
import { hostSystem } from "./rules/host-system.ts";
import { hostZone } from "./rules/host-zone.ts";
import { humanDuration } from "./rules/human-duration.ts";
import { labPaths } from "./rules/lab-paths.ts";
import { labPorts } from "./rules/lab-ports.ts";
import { logTime } from "./rules/log-time.ts";
import { loggedWallTime } from "./rules/logged-wall-time.ts";
import { mcpDurationNanoseconds } from "./rules/mcp-duration-nanoseconds.ts";
import { mcpDurationSeconds } from "./rules/mcp-duration-seconds.ts";
import { errorLogTime } from "./rules/error-log-time.ts";
import { migrationDuration } from "./rules/migration-duration.ts";
import { migrationTime } from "./rules/migration-time.ts";
import { panicProcess } from "./rules/panic-process.ts";
import { randomMapOrder } from "./rules/random-map-order.ts";
import { rolloutName } from "./rules/rollout-name.ts";
import { rolloutSize } from "./rules/rollout-size.ts";
import { rolloutTime } from "./rules/rollout-time.ts";
import { sessionDay } from "./rules/session-day.ts";
import { sessionNumber } from "./rules/session-number.ts";
import { sessionNumberEcho } from "./rules/session-number-echo.ts";
import { sessionTime } from "./rules/session-time.ts";
import { timeoutLength } from "./rules/timeout-length.ts";
import { turnDuration } from "./rules/turn-duration.ts";
import { turnStart } from "./rules/turn-start.ts";
import { unixMilliseconds } from "./rules/unix-milliseconds.ts";
import { unixSeconds } from "./rules/unix-seconds.ts";
import { uuid4 } from "./rules/uuid4.ts";
import { uuid7 } from "./rules/uuid7.ts";
import { wallTime } from "./rules/wall-time.ts";
import { UnknownRuleError } from "../errors/unknown-rule-error.ts";
import type { Rule } from "./rule.ts";
import stringify from "fast-json-stable-stringify";

/**
 * Every rule, in order of application. The order matters:
 *
 * 1. Sizes first: they are checked against texts that nothing has touched yet.
 * 2. The lab's paths and ports, so that later patterns and sorting see names instead of chance.
 * 3. Random map order, by keys that now hold no chance, so that numbering below meets equal sequences.
 * 4. Times, durations and small ids at exact places; a folder of the year before the month inside it, a
 *    session number given out before the model's echo of it.
 * 5. UUIDs last: they are looked for everywhere, also inside texts the rules above have taken apart.
 */
export const RULES: readonly Rule[] = [
  bodyLength,
  rolloutSize,
  labPaths,
  labPorts,
  randomMapOrder,
  rolloutTime,
  sessionTime,
  logTime,
  errorLogTime,
  migrationTime,
  fileTime,
  unixSeconds,
  unixMilliseconds,
  turnStart,
  rolloutName,
  sessionDay,
  currentDate,
  hostZone,
  turnDuration,
  migrationDuration,
  mcpDurationSeconds,
  mcpDurationNanoseconds,
  chunkId,
  wallTime,
  loggedWallTime,
  timeoutLength,
  humanDuration,
  abortTime,
  sessionNumber,
  sessionNumberEcho,
  arg0Folder,
  hostSystem,
  panicProcess,
  uuid7,
  uuid4,
];

/** Counts up when the same rules come to mean something else, e.g. a changed pass. */
const CANONICAL_FORM = 2;

/** Ids of all rules, in order of application. */
export const RULE_IDS: readonly string[] = RULES.map(({ id }) => id);

/** The rules a target names, in the target's order. Throws {@link UnknownRuleError}. */
export function selectRules(ids: readonly string[]): readonly Rule[] {
  return ids.map((id) => {
    const rule = RULES.find((one) => one.id === id);
    if (rule === undefined) throw new UnknownRuleError(id, RULE_IDS);
    return rule;
  });
}

/** The version of a ruleset: a digest over everything its rules say. Any edit makes goldens stale. */
export function rulesetVersion(ids: readonly string[], digest: (text: string) => string): string {
  return digest(stringify([CANONICAL_FORM, selectRules(ids)]));
}

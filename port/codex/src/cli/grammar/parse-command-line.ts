import type { Argument } from "./argument.ts";
import { dropPending, settlePending, type ArgumentScan } from "./argument-scan.ts";
import { findCommand, withGlobals, type Command } from "./command.ts";
import type { FoundArguments, ParsedCommand } from "./found-arguments.ts";
import { helpFor } from "./help-command.ts";
import { readLongOption, readShortOptions, type Reading } from "./read-option.ts";
import { unexpectedWord } from "./unexpected-word.ts";
import type { Place } from "./usage-lines.ts";
import { validateArguments } from "./validate-arguments.ts";

/**
 * Parse the words after the program's name. Throws {@link StopParsing} when there is nothing to
 * run. Follows the order in which the reference's parser looks at things, because that order
 * decides which of several mistakes is reported.
 *
 * Source: docs/reference/cli.md section 1
 */
export function parseCommandLine(root: Command, words: readonly string[]): ParsedCommand {
  const levels = parseLevel({ command: withGlobals(root, root), path: [] }, words);
  const path = levels.flatMap((level) => level.place.path.at(-1) ?? []);
  const global = mergeGlobals(levels);
  const merged = levels.map(({ found }) => new Map([...found, ...global]));
  return {
    path,
    root: merged[0] ?? new Map<string, readonly string[]>(),
    found: merged.at(-1) ?? new Map<string, readonly string[]>(),
    levels: merged,
  };
}

/** A global argument has the values of the deepest level that gives it, on every level. */
function mergeGlobals(levels: readonly ArgumentScan[]): FoundArguments {
  const global = new Map<string, readonly string[]>();
  for (const { place, found } of levels) {
    for (const { id, rules } of place.command.arguments) {
      const values = found.get(id);
      if (rules.isGlobal === true && values !== undefined) global.set(id, values);
    }
  }
  return global;
}

function parseLevel(place: Place, words: readonly string[]): readonly ArgumentScan[] {
  const scan: ArgumentScan = { place, found: new Map(), pending: undefined };
  const cursor: Cursor = { reading: { kind: "done" }, isTrailing: false, position: 0 };
  let below: readonly ArgumentScan[] = [];
  for (const [index, word] of words.entries()) {
    const rest = words.slice(index + 1);
    const next = cursor.isTrailing || cursor.reading.kind !== "done" ? undefined : word;
    if (next === "help" && place.command.commands.length > 0) throw helpFor(place, rest);
    const command = next === undefined ? undefined : findCommand(place.command, next);
    if (command !== undefined) {
      const path = [...place.path, command.name];
      below = parseLevel({ command: withGlobals(command, place.command), path }, rest);
      break;
    }
    readWord(scan, cursor, { word, rest });
  }
  settlePending(scan);
  validateArguments(scan, { hasCommand: below.length > 0 });
  return [scan, ...below];
}

interface Cursor {
  reading: Reading;
  /** Whether only positional values can follow. */
  isTrailing: boolean;
  /** How many positionals are complete. */
  position: number;
}

interface Words {
  readonly word: string;
  readonly rest: readonly string[];
}

function readWord(scan: ArgumentScan, cursor: Cursor, { word, rest }: Words): void {
  const positional = positionals(scan.place)[cursor.position];
  if (!cursor.isTrailing) {
    if (word === "--" && !takesHyphens(cursor.reading)) {
      cursor.isTrailing = true;
      return;
    }
    const reading = readOption(scan, { word, rest, positional }, cursor.reading);
    if (reading !== undefined) {
      cursor.reading = reading;
      return;
    }
    if (cursor.reading.kind === "option") {
      cursor.reading = collectValue(scan, cursor.reading.argument, word);
      return;
    }
  }
  if (positional === undefined) {
    dropPending(scan);
    throw unexpectedWord(scan.place, word, cursor);
  }
  collectPositional(scan, cursor, { positional, word });
}

function takesHyphens(reading: Reading): boolean {
  return reading.kind !== "done" && reading.argument.rules.takesHyphens === true;
}

interface OptionWord extends Words {
  readonly positional: Argument | undefined;
}

/** `undefined` when the word is no option but a value. */
function readOption(
  scan: ArgumentScan,
  { word, rest, positional }: OptionWord,
  reading: Reading,
): Reading | undefined {
  if (!word.startsWith("-") || word === "-" || takesHyphens(reading)) return undefined;
  return word.startsWith("--")
    ? readLongOption(scan, { word, rest, positional })
    : readShortOptions(scan, { word, rest, positional });
}

function collectValue(scan: ArgumentScan, argument: Argument, word: string): Reading {
  scan.pending?.values.push(word);
  return argument.isMany ? { kind: "option", argument } : { kind: "done" };
}

function collectPositional(
  scan: ArgumentScan,
  cursor: Cursor,
  { positional, word }: { readonly positional: Argument; readonly word: string },
): void {
  if (positional.rules.isTrailing === true) cursor.isTrailing = true;
  if (scan.pending?.argument.id !== positional.id || !positional.isMany) settlePending(scan);
  scan.pending ??= { argument: positional, values: [] };
  scan.pending.values.push(word);
  if (positional.isMany) {
    cursor.reading = { kind: "positional", argument: positional };
    return;
  }
  cursor.position += 1;
  cursor.reading = { kind: "done" };
}

function positionals({ command }: Place): readonly Argument[] {
  return command.arguments.filter(({ kind }) => kind === "positional");
}

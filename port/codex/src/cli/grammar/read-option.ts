import { notate, type Argument } from "./argument.ts";
import { dropPending, noteArgument, settlePending, type ArgumentScan } from "./argument-scan.ts";
import { StopParsing, usageError } from "./stop-parsing.ts";
import { unknownLongOption, unknownShortOption } from "./unknown-option.ts";
import { requiredIds, usageOf } from "./usage-lines.ts";

/** What the next word of a command line may belong to. */
export type Reading =
  | { readonly kind: "done" }
  /** Values of this option are wanted, or more are possible. */
  | { readonly kind: "option"; readonly argument: Argument }
  /** More values of this positional are possible. */
  | { readonly kind: "positional"; readonly argument: Argument };

/** A word that looks like an option, and what it could be instead. */
export interface OptionWord {
  readonly word: string;
  readonly rest: readonly string[];
  /** The positional whose turn it is. */
  readonly positional: Argument | undefined;
}

/** Read `--name`, `--name=value`. `undefined` when the word is a value of the positional. */
export function readLongOption(
  scan: ArgumentScan,
  { word, rest, positional }: OptionWord,
): Reading | undefined {
  const equals = word.indexOf("=");
  const name = word.slice(2, equals < 0 ? undefined : equals);
  const value = equals < 0 ? undefined : word.slice(equals + 1);
  const argument = scan.place.command.arguments.find(({ long }) => long === name);
  if (argument !== undefined) return readArgument(scan, argument, { value, isLong: true });
  if (positional?.rules.takesHyphens === true) return undefined;
  dropPending(scan);
  throw unknownLongOption(scan, name, rest);
}

/** Read `-a`, `-abc`, `-o value`, `-ovalue`, `-o=value`. */
export function readShortOptions(
  scan: ArgumentScan,
  { word, positional }: OptionWord,
): Reading | undefined {
  const letters = Array.from(word.slice(1));
  const find = (letter: string): Argument | undefined =>
    scan.place.command.arguments.find(({ short }) => short === letter);
  if (
    positional?.rules.takesHyphens === true &&
    !letters.every((letter) => find(letter) !== undefined)
  ) {
    return undefined;
  }
  for (const [index, letter] of letters.entries()) {
    const argument = find(letter);
    if (argument === undefined) {
      dropPending(scan);
      throw unknownShortOption(scan.place, letter);
    }
    if (argument.kind === "option") {
      const attached = letters.slice(index + 1).join("");
      const value = attached === "" ? undefined : attached.replace(/^=/, "");
      return readArgument(scan, argument, { value, isLong: false });
    }
    readArgument(scan, argument, { value: undefined, isLong: false });
  }
  return { kind: "done" };
}

interface Attached {
  /** The value after `=` or right after the letter. */
  readonly value: string | undefined;
  readonly isLong: boolean;
}

function readArgument(
  scan: ArgumentScan,
  argument: Argument,
  { value, isLong }: Attached,
): Reading {
  if (argument.kind === "option") return readValue(scan, argument, value);
  if (value !== undefined) throw unneededValue(scan, argument, value);
  if (argument.kind === "help") {
    settlePending(scan);
    throw new StopParsing({ kind: "help", path: scan.place.path, isLong, isError: false });
  }
  noteArgument(scan, argument, []);
  return { kind: "done" };
}

function readValue(scan: ArgumentScan, argument: Argument, value: string | undefined): Reading {
  if (value !== undefined) {
    noteArgument(scan, argument, [value]);
    return { kind: "done" };
  }
  settlePending(scan);
  scan.pending = { argument, values: [] };
  return { kind: "option", argument };
}

function unneededValue(scan: ArgumentScan, argument: Argument, value: string): StopParsing {
  const { command } = scan.place;
  const required = new Set(requiredIds(command));
  const hidden = new Set(
    command.arguments.filter(({ rules }) => rules.isHidden).map(({ id }) => id),
  );
  const used = [...scan.found.keys()].filter((id) => !hidden.has(id) && !required.has(id));
  dropPending(scan);
  return usageError({
    message: `unexpected value '${value}' for '${notate(argument)}' found; no more were expected`,
    usage: usageOf(scan.place, [...used, argument.id]),
  });
}

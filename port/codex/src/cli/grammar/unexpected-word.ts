import { commandNames, findCommand } from "./command.ts";
import { similarNames } from "./similar-names.ts";
import { usageError, type StopParsing } from "./stop-parsing.ts";
import { passAsValue } from "./unknown-option.ts";
import { usageOf, type Place } from "./usage-lines.ts";

/** The error of a word that is neither a command nor wanted as a value. */
export function unexpectedWord(
  place: Place,
  word: string,
  { isTrailing }: { readonly isTrailing: boolean },
): StopParsing {
  const usage = usageOf(place);
  if (isTrailing && isCommandName(place, word)) {
    const tips = [`subcommand '${word}' exists; to use it, remove the '--' before it`];
    return usageError({ message: `unexpected argument '${word}' found`, tips, usage });
  }
  const similar = similarNames(word, commandNames(place.command));
  if (similar.length > 0) {
    const message = `unrecognized subcommand '${word}'`;
    return usageError({ message, tips: [describeSimilar(similar)], usage });
  }
  const hasPositionals = place.command.arguments.some(({ kind }) => kind === "positional");
  if (place.command.commands.length > 0 && !hasPositionals) {
    return usageError({ message: `unrecognized subcommand '${word}'`, usage });
  }
  const looksLikeOption = word.startsWith("-") && word !== "-";
  const tips = !isTrailing && looksLikeOption ? passAsValue(place, word) : [];
  return usageError({ message: `unexpected argument '${word}' found`, tips, usage });
}

function isCommandName({ command }: Place, word: string): boolean {
  return (
    findCommand(command, word) !== undefined || (word === "help" && command.commands.length > 0)
  );
}

function describeSimilar(names: readonly string[]): string {
  const listed = names.map((name) => `'${name}'`).join(", ");
  return names.length === 1
    ? `a similar subcommand exists: ${listed}`
    : `some similar subcommands exist: ${listed}`;
}

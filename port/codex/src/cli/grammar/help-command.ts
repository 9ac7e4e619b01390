import { findCommand } from "./command.ts";
import { StopParsing, usageError } from "./stop-parsing.ts";
import { usageOf, type Place } from "./usage-lines.ts";

/** What `help WORDS…` gives below a command: the page of the command they name, or an error. */
export function helpFor(place: Place, words: readonly string[]): StopParsing {
  let current = place;
  for (const word of words) {
    const command = findCommand(current.command, word);
    if (command === undefined) {
      return usageError({ message: `unrecognized subcommand '${word}'`, usage: usageOf(current) });
    }
    current = { command, path: [...current.path, command.name] };
  }
  return new StopParsing({ kind: "help", path: current.path, isLong: true, isError: false });
}

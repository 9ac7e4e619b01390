import type { ArgumentScan } from "./argument-scan.ts";
import { withGlobals, type Command } from "./command.ts";
import { similarNames } from "./similar-names.ts";
import { usageError, type StopParsing } from "./stop-parsing.ts";
import { usageOf, type Place } from "./usage-lines.ts";

/** The error of a long option that does not exist, with the nearest one that does. */
export function unknownLongOption(
  scan: ArgumentScan,
  name: string,
  rest: readonly string[],
): StopParsing {
  const { place } = scan;
  const similar = similarNames(name, longNames(place.command)).at(-1);
  const visible = [...scan.found.keys()].filter((id) => !isHidden(place.command, id));
  const guessed = place.command.arguments
    .filter(({ long }) => long === similar)
    .map(({ id }) => id);
  const message = `unexpected argument '--${name}' found`;
  if (similar !== undefined) {
    const used = [...visible.filter((id) => !guessed.includes(id)), ...guessed];
    // A command that passes words on may well be meant to get this one.
    const takesAny = place.command.arguments.some(({ rules }) => rules.isTrailing === true);
    const tips = [
      `a similar argument exists: '--${similar}'`,
      ...(takesAny ? passAsValue(place, `--${name}`) : []),
    ];
    return usageError({
      message,
      tips,
      usage: usageOf(
        place,
        used.filter((id) => !isHidden(place.command, id)),
      ),
    });
  }
  const elsewhere = findElsewhere(place.command, name, rest);
  const tips =
    elsewhere === undefined ? passAsValue(place, `--${name}`) : [`'${elsewhere}' exists`];
  return usageError({ message, tips, usage: usageOf(place, visible) });
}

/** The error of a short option that does not exist. */
export function unknownShortOption(place: Place, letter: string): StopParsing {
  return usageError({
    message: `unexpected argument '-${letter}' found`,
    tips: passAsValue(place, `-${letter}`),
    usage: usageOf(place),
  });
}

/** The tip for a word that looks like an option but may be meant as a value. */
export function passAsValue({ command }: Place, word: string): readonly string[] {
  const hasPositionals = command.arguments.some(({ kind }) => kind === "positional");
  return hasPositionals ? [`to pass '${word}' as a value, use '-- ${word}'`] : [];
}

/** An option of a command that follows on the line, as `command --option`. */
function findElsewhere(above: Command, name: string, rest: readonly string[]): string | undefined {
  const candidates = above.commands.flatMap((below) => {
    const at = rest.indexOf(below.name);
    const similar = similarNames(name, longNames(withGlobals(below, above))).at(-1);
    return at < 0 || similar === undefined ? [] : [{ at, text: `${below.name} --${similar}` }];
  });
  return candidates.toSorted((a, b) => a.at - b.at)[0]?.text;
}

function longNames(command: Command): readonly string[] {
  return command.arguments.flatMap(({ long }) => long ?? []);
}

function isHidden(command: Command, id: string): boolean {
  return command.arguments.some(
    (argument) => argument.id === id && argument.rules.isHidden === true,
  );
}

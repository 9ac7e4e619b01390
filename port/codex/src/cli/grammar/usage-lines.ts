import { notate, type Argument } from "./argument.ts";
import type { Command } from "./command.ts";
import type { Usage } from "./stop-parsing.ts";

/** A command with its inherited arguments, and the words that lead to it. */
export interface Place {
  readonly command: Command;
  readonly path: readonly string[];
}

/**
 * The usage of an error. With nothing used it is the help page's; else the lines name what is
 * `required` or was used, then all positionals.
 */
export function usageOf(
  { command, path }: Place,
  used: readonly string[] = [],
  required = requiredIds(command),
): Usage {
  if (command.hasFixedUsage || used.length === 0) return { kind: "page", path };
  const wanted = [...new Set([...withRequirements(command, required), ...used])];
  const parts = [
    "codex",
    ...path,
    ...wanted
      .flatMap((id) => command.arguments.filter((argument) => isOption(argument, id)))
      .map((argument) => notate(argument)),
    ...command.arguments
      .filter(({ kind }) => kind === "positional")
      .map((argument) => notate(argument, wanted.includes(argument.id))),
    ...(command.needsCommand ? ["<COMMAND>"] : []),
  ];
  return { kind: "lines", text: parts.join(" ") };
}

/** The ids a command requires whatever else is given. */
export function requiredIds(command: Command): readonly string[] {
  return command.arguments.filter(({ isRequired }) => isRequired).map(({ id }) => id);
}

/** The id that stands for the `oneOf` group of a command. */
export const GROUP = "(one of)";

/** What is missing, notated and in the order of errors: options, the group, positionals. */
export function notateMissing(command: Command, missing: readonly string[]): readonly string[] {
  const options = missing.flatMap((id) =>
    command.arguments.filter((argument) => isOption(argument, id)),
  );
  const positionals = command.arguments.filter(
    ({ id, kind }) => kind === "positional" && missing.includes(id),
  );
  return [
    ...options.map((argument) => notate(argument)),
    ...(missing.includes(GROUP) ? [notateGroup(command)] : []),
    ...positionals.map((argument) => notate(argument, true)),
  ];
}

function notateGroup(command: Command): string {
  const names = command.oneOf.flatMap((id) =>
    command.arguments
      .filter((member) => member.id === id)
      .map((member) => (member.kind === "positional" ? (member.valueName ?? "") : notate(member))),
  );
  return `<${names.join("|")}>`;
}

function isOption(argument: Argument, id: string): boolean {
  return argument.id === id && argument.kind !== "positional";
}

function withRequirements(command: Command, ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => {
    const argument = command.arguments.find((candidate) => candidate.id === id);
    return [...(argument?.rules.requires ?? []), id];
  });
}

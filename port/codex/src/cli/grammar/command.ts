import type { Argument } from "./argument.ts";

/** A command, what it takes, and the commands below it. */
export interface Command {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly arguments: readonly Argument[];
  readonly commands: readonly Command[];
  /** Whether one of the commands below must follow. */
  readonly needsCommand: boolean;
  /** Whether errors show the usage of the help page, whatever was given. */
  readonly hasFixedUsage: boolean;
  /** Ids of which exactly one must be given. */
  readonly oneOf: readonly string[];
}

/** What may be said about a command beyond its name and arguments. */
export type CommandParts = Partial<Omit<Command, "name" | "arguments">>;

const PARTS: Required<CommandParts> = {
  aliases: [],
  commands: [],
  needsCommand: false,
  hasFixedUsage: false,
  oneOf: [],
};

/** A command of its own. */
export function command(
  name: string,
  args: readonly Argument[] = [],
  parts: CommandParts = {},
): Command {
  return { ...PARTS, ...parts, name, arguments: args };
}

/** A command that only groups those below it. */
export function commandGroup(name: string, commands: readonly Command[]): Command {
  return command(name, [], { commands, needsCommand: true });
}

const HELP: Argument = {
  id: "help",
  kind: "help",
  short: "h",
  long: "help",
  valueName: undefined,
  isMany: false,
  isRequired: false,
  rules: {},
};

/** The `-V, --version` flag of the few commands that have one. */
export const VERSION: Argument = {
  ...HELP,
  id: "version",
  kind: "version",
  short: "V",
  long: "version",
};

/** The command with the global arguments of those above it, and help. */
export function withGlobals(below: Command, above: Command): Command {
  const known = new Set(below.arguments.map(({ id }) => id));
  const inherited = above.arguments.filter(
    ({ id, rules }) => rules.isGlobal === true && !known.has(id),
  );
  const own = below.arguments.filter(({ kind }) => kind !== "version");
  const version = below.arguments.filter(({ kind }) => kind === "version");
  return { ...below, arguments: [...own, ...inherited, HELP, ...version] };
}

/** The names by which a command below can be called, `help` last. */
export function commandNames({ commands }: Command): readonly string[] {
  if (commands.length === 0) return [];
  return [...commands.flatMap(({ name, aliases }) => [name, ...aliases]), "help"];
}

/** The command below that is called `name`. */
export function findCommand({ commands }: Command, name: string): Command | undefined {
  return commands.find((below) => below.name === name || below.aliases.includes(name));
}

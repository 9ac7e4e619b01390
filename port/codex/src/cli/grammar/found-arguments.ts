/** The values of each argument found so far, in order of appearance; flags have the value `true`. */
export type FoundArguments = ReadonlyMap<string, readonly string[]>;

/** A command line that was understood. */
export interface ParsedCommand {
  /** The words of the command, without the program's name: `["exec", "resume"]`. */
  readonly path: readonly string[];
  /** The arguments given to the program itself, above any command. */
  readonly root: FoundArguments;
  /** The arguments of the last command in `path`, with the global ones of those above. */
  readonly found: FoundArguments;
  /** The arguments of each command on the way: `root`, then one map per word of `path`. */
  readonly levels: readonly FoundArguments[];
}

/** Whether a flag was given. */
export function hasFlag(found: FoundArguments, id: string): boolean {
  return found.has(id);
}

/** The last value of an option or positional. */
export function valueOf(found: FoundArguments, id: string): string | undefined {
  return found.get(id)?.at(-1);
}

/** All values of a repeatable option, in order. */
export function valuesOf(found: FoundArguments, id: string): readonly string[] {
  return found.get(id) ?? [];
}

/** One option, flag or positional argument of a command. */
export interface Argument {
  /** The long name, or the value name of a positional in lower case. */
  readonly id: string;
  readonly kind: "flag" | "option" | "positional" | "help" | "version";
  readonly short: string | undefined;
  readonly long: string | undefined;
  readonly valueName: string | undefined;
  /** Whether one occurrence takes all values up to the next option. */
  readonly isMany: boolean;
  readonly isRequired: boolean;
  readonly rules: ArgumentRules;
}

/** What may be said about an argument beyond its notation. */
export interface ArgumentRules {
  /** Whether it may be given more than once. */
  readonly isRepeatable?: boolean;
  /** Whether it is absent from help pages and usage lines. */
  readonly isHidden?: boolean;
  /** Whether all commands below know it too. */
  readonly isGlobal?: boolean;
  /** Whether everything after its first value is a value as well. */
  readonly isTrailing?: boolean;
  /** Whether its values may look like options. */
  readonly takesHyphens?: boolean;
  /** Whether each value is split at commas. */
  readonly isDelimited?: boolean;
  /** Whether the empty text is refused, as for paths. */
  readonly rejectsEmpty?: boolean;
  readonly values?: readonly string[];
  /** The reason why a value is invalid, or undefined. */
  readonly check?: (value: string) => string | undefined;
  readonly conflicts?: readonly string[];
  readonly requires?: readonly string[];
}

const OPTION = /^(?:-(\w), )?--([\w-]+)(?: <([^>]+)>(\.\.\.)?)?$/;
const POSITIONAL = /^([[<])(.+)[\]>](\.\.\.)?$/;

/** An option or flag in the notation of help pages: `-m, --model <MODEL>`, `--json`. */
export function option(notation: string, rules: ArgumentRules = {}): Argument {
  const [, short, long, valueName, dots] = OPTION.exec(notation) ?? [];
  if (long === undefined) throw new Error(`not the notation of an option: ${notation}`);
  return {
    id: long,
    kind: valueName === undefined ? "flag" : "option",
    short,
    long,
    valueName,
    isMany: dots !== undefined,
    isRequired: false,
    rules,
  };
}

/** An option that must be given. */
export function requiredOption(notation: string, rules: ArgumentRules = {}): Argument {
  return { ...option(notation, rules), isRequired: true };
}

/** A positional argument in the notation of usage lines: `<NAME>`, `[PROMPT]`, `[COMMAND]...`. */
export function positional(notation: string, rules: ArgumentRules = {}): Argument {
  const [, bracket, valueName, dots] = POSITIONAL.exec(notation) ?? [];
  if (valueName === undefined) throw new Error(`not the notation of a positional: ${notation}`);
  return {
    id: valueName.toLowerCase(),
    kind: "positional",
    short: undefined,
    long: undefined,
    valueName,
    isMany: dots !== undefined,
    isRequired: bracket === "<",
    rules,
  };
}

/** The notation of an argument; brackets of a positional say whether it is required here. */
export function notate(argument: Argument, isRequired = argument.isRequired): string {
  const dots = argument.isMany ? "..." : "";
  const name = argument.valueName;
  if (argument.kind === "positional") {
    return isRequired ? `<${name ?? ""}>${dots}` : `[${name ?? ""}]${dots}`;
  }
  const flag = `--${argument.long ?? ""}`;
  return name === undefined ? flag : `${flag} <${name}>${dots}`;
}

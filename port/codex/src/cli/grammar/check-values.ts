import { notate, type Argument } from "./argument.ts";
import { similarNames } from "./similar-names.ts";
import { usageError, type StopParsing } from "./stop-parsing.ts";

/** The error of the first value that is not allowed, if there is one. */
export function checkValues(
  argument: Argument,
  values: readonly string[],
): StopParsing | undefined {
  for (const value of values) {
    const failure = checkValue(argument, value);
    if (failure !== undefined) return failure;
  }
  return undefined;
}

/** The error of an argument that was given without a value. */
export function valueMissing(argument: Argument): StopParsing {
  return usageError({
    message: `a value is required for '${notate(argument)}' but none was supplied${list(argument)}`,
  });
}

function checkValue(argument: Argument, value: string): StopParsing | undefined {
  const { values, rejectsEmpty = false, check } = argument.rules;
  if (values !== undefined) return values.includes(value) ? undefined : notAllowed(argument, value);
  if (rejectsEmpty && value === "") return valueMissing(argument);
  const reason = check?.(value);
  if (reason === undefined) return undefined;
  return usageError({ message: `${describe(argument, value)}: ${reason}` });
}

function notAllowed(argument: Argument, value: string): StopParsing {
  if (value === "") return valueMissing(argument);
  const similar = similarNames(value, argument.rules.values ?? []).at(-1);
  return usageError({
    message: `${describe(argument, value)}${list(argument)}`,
    tips: similar === undefined ? [] : [`a similar value exists: '${similar}'`],
  });
}

function describe(argument: Argument, value: string): string {
  return `invalid value '${value}' for '${notate(argument)}'`;
}

function list({ rules: { values } }: Argument): string {
  return values === undefined ? "" : `\n  [possible values: ${values.join(", ")}]`;
}

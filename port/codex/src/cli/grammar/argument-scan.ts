import { checkValues, valueMissing } from "./check-values.ts";
import { notate, type Argument } from "./argument.ts";
import { StopParsing, usageError } from "./stop-parsing.ts";
import { usageOf, type Place } from "./usage-lines.ts";

/** What was found on one level of a command line, while it is being read. */
export interface ArgumentScan {
  readonly place: Place;
  /** Values by id, in order of appearance. */
  readonly found: Map<string, readonly string[]>;
  /** The argument whose values are still being collected. */
  pending: { readonly argument: Argument; readonly values: string[] } | undefined;
}

/** Take note of an occurrence of an argument with all its values. */
export function noteArgument(
  scan: ArgumentScan,
  argument: Argument,
  values: readonly string[],
): void {
  settlePending(scan);
  settle(scan, argument, values);
}

/** Close the argument whose values were being collected. Throws when they are wrong. */
export function settlePending(scan: ArgumentScan): void {
  const { pending } = scan;
  scan.pending = undefined;
  if (pending !== undefined) settle(scan, pending.argument, pending.values);
}

/** Close it while another error is being reported: its own does not matter any more. */
export function dropPending(scan: ArgumentScan): void {
  try {
    settlePending(scan);
  } catch (error) {
    if (!(error instanceof StopParsing)) throw error;
  }
}

function settle(scan: ArgumentScan, argument: Argument, values: readonly string[]): void {
  const { path } = scan.place;
  if (argument.kind === "version") throw new StopParsing({ kind: "version", path });
  if (argument.kind === "flag") {
    put(scan, argument, ["true"]);
    return;
  }
  if (values.length === 0) throw valueMissing(argument);
  const split = argument.rules.isDelimited === true ? values.flatMap((v) => v.split(",")) : values;
  put(scan, argument, split);
}

function put(scan: ArgumentScan, argument: Argument, values: readonly string[]): void {
  const { id, rules, kind } = argument;
  const earlier = scan.found.get(id);
  const isRepeatable = rules.isRepeatable === true || (argument.isMany && kind !== "flag");
  if (earlier !== undefined && !isRepeatable) {
    scan.found.delete(id);
    throw usageError({
      message: `the argument '${notate(argument)}' cannot be used multiple times`,
      usage: usageOf(scan.place),
    });
  }
  scan.found.set(id, [...(earlier ?? []), ...values]);
  const failure = kind === "flag" ? undefined : checkValues(argument, values);
  if (failure !== undefined) throw failure;
}

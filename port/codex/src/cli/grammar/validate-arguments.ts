import { notate, type Argument } from "./argument.ts";
import type { ArgumentScan } from "./argument-scan.ts";
import { commandNames, type Command } from "./command.ts";
import { StopParsing, usageError } from "./stop-parsing.ts";
import { GROUP, notateMissing, requiredIds, usageOf } from "./usage-lines.ts";

/** Check what was found on one level as a whole. Throws {@link StopParsing}. */
export function validateArguments(
  scan: ArgumentScan,
  { hasCommand }: { readonly hasCommand: boolean },
): void {
  const { command, path } = scan.place;
  if (command.needsCommand && !hasCommand) {
    if (scan.found.size === 0) {
      throw new StopParsing({ kind: "help", path, isLong: false, isError: true });
    }
    throw commandMissing(scan);
  }
  checkConflicts(scan);
  if (!hasCommand) checkRequired(scan);
}

function commandMissing({ place }: ArgumentScan): StopParsing {
  const name = ["codex", ...place.path].join(" ");
  const names = commandNames(place.command).join(", ");
  return usageError({
    message: `'${name}' requires a subcommand but one was not provided\n  [subcommands: ${names}]`,
    usage: usageOf(place),
  });
}

function checkConflicts(scan: ArgumentScan): void {
  const { command } = scan.place;
  const present = [...scan.found.keys()];
  for (const id of present) {
    const others = present.filter((other) => other !== id && areInConflict(command, id, other));
    if (others.length > 0) throw conflict(scan, id, others);
  }
}

function areInConflict(command: Command, id: string, other: string): boolean {
  const both = command.oneOf.includes(id) && command.oneOf.includes(other);
  return (
    both || conflictsOf(command, id).includes(other) || conflictsOf(command, other).includes(id)
  );
}

function conflictsOf(command: Command, id: string): readonly string[] {
  return find(command, id)?.rules.conflicts ?? [];
}

function conflict(scan: ArgumentScan, id: string, others: readonly string[]): StopParsing {
  const { command } = scan.place;
  const listed = others.map((other) => notateId(command, other));
  const rest =
    listed.length === 1
      ? ` '${listed.join("")}'`
      : `:\n${listed.map((text) => `  ${text}`).join("\n")}`;
  const used = visibleIds(scan).filter((candidate) => !others.includes(candidate));
  const implied = used.flatMap((candidate) => find(command, candidate)?.rules.requires ?? []);
  const shown = implied.filter(
    (candidate) => !used.includes(candidate) && !others.includes(candidate),
  );
  return usageError({
    message: `the argument '${notateId(command, id)}' cannot be used with${rest}`,
    usage: usageOf(scan.place, [...shown, ...used]),
  });
}

function checkRequired(scan: ArgumentScan): void {
  const { command } = scan.place;
  const implied = [...scan.found.keys()].flatMap((id) => find(command, id)?.rules.requires ?? []);
  const required = [
    ...requiredIds(command),
    ...(command.oneOf.length > 0 ? [GROUP] : []),
    ...implied,
  ];
  const missing = required.filter((id) => !isPresent(scan, id));
  if (missing.length === 0) return;
  const listed = notateMissing(command, missing);
  throw usageError({
    message: `the following required arguments were not provided:\n${listed.map((text) => `  ${text}`).join("\n")}`,
    usage: usageOf(scan.place, [...visibleIds(scan), ...missing], required),
  });
}

function isPresent(scan: ArgumentScan, id: string): boolean {
  if (id !== GROUP) return scan.found.has(id);
  return scan.place.command.oneOf.some((member) => scan.found.has(member));
}

function visibleIds(scan: ArgumentScan): readonly string[] {
  return [...scan.found.keys()].filter(
    (id) => find(scan.place.command, id)?.rules.isHidden !== true,
  );
}

function notateId(command: Command, id: string): string {
  const argument = find(command, id);
  return argument === undefined ? id : notate(argument);
}

function find(command: Command, id: string): Argument | undefined {
  return command.arguments.find((argument) => argument.id === id);
}

/** Thrown when a mutant finds nothing to alter: it would prove nothing, so it must not count. */
export class NothingToAlterError extends Error {
  constructor(what: string | RegExp) {
    super(`there is no ${String(what)} to alter`);
    this.name = "NothingToAlterError";
  }
}

/** Replace the first occurrence. @throws NothingToAlterError when nothing changes. */
export function replaceOnce(
  text: string,
  from: string | RegExp,
  to: string | ((found: string) => string),
): string {
  const result = typeof to === "string" ? text.replace(from, to) : text.replace(from, to);
  if (result === text) throw new NothingToAlterError(from);
  return result;
}

/** Edit the lines of a text; the end of the last one stays as it is. Lines count from 1. */
export function editLine(
  text: string,
  number: number,
  edit: (line: string) => readonly string[],
): string {
  const lines = text.split("\n");
  const line = lines[number - 1];
  if (line === undefined) throw new NothingToAlterError(`line ${number}`);
  const result = [...lines.slice(0, number - 1), ...edit(line), ...lines.slice(number)].join("\n");
  if (result === text) throw new NothingToAlterError(`line ${number}`);
  return result;
}

/** Swap a line with the next one. */
export function swapWithNext(text: string, number: number): string {
  const next = text.split("\n")[number];
  if (next === undefined || next === text.split("\n")[number - 1]) {
    throw new NothingToAlterError(`line ${number + 1} unlike the one before`);
  }
  const without = editLine(text, number + 1, () => []);
  return editLine(without, number, (line) => [next, line]);
}

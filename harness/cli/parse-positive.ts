import { InvalidArgumentError } from "commander";

/** Read a whole number of at least 1 from the command line. */
export function parsePositive(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError("Give a whole number of at least 1.");
  return value;
}

/** Format named values as a JSON object with one compact entry a line, which reviews well. */
export function formatEntries(entries: readonly (readonly [string, unknown])[]): string {
  if (entries.length === 0) return "{}\n";
  const lines = entries.map(
    ([name, value]) => ` ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}

/** Format values as a JSON array with one compact element a line. */
export function formatElements(values: readonly unknown[]): string {
  if (values.length === 0) return "[]\n";
  return `[\n${values.map((value) => ` ${JSON.stringify(value)}`).join(",\n")}\n]\n`;
}

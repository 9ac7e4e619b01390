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
  return `${formatLines(values.map((value) => JSON.stringify(value)))}\n`;
}

/** Put JSON texts into an array, one a line. */
export function formatLines(texts: readonly string[]): string {
  return texts.length === 0 ? "[]" : `[\n${texts.map((text) => ` ${text}`).join(",\n")}\n]`;
}

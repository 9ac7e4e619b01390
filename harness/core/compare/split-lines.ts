/** The lines of a text, each with its own line feed; the last one has none when the text does not end in one. */
export function splitLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (let from = 0; from < text.length;) {
    const end = text.indexOf("\n", from);
    const to = end < 0 ? text.length : end + 1;
    lines.push(text.slice(from, to));
    from = to;
  }
  return lines;
}

/** A line for people: without its line feed, or saying that it has none. */
export function shownLine(line: string): string {
  return line.endsWith("\n") ? line.slice(0, -1) : `${line} (no newline at the end)`;
}

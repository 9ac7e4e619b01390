/** The lines of a text, each with its own line feed; the last one has none when the text does not end in one. */
export function splitLines(text: string): readonly string[] {
  return text === "" ? [] : text.split(/(?<=\n)/u);
}

/** A line for people: without its line feed, or saying that it has none. */
export function shownLine(line: string): string {
  return line.endsWith("\n") ? line.slice(0, -1) : `${line} (no newline at the end)`;
}

/** Split into lines as Rust's `str::lines` does: `\n` or `\r\n` ends a line, a last empty line is none. */
export function splitLines(text: string): readonly string[] {
  const lines = text.split("\n");
  const last = lines.pop() ?? "";
  const ended = lines.map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line));
  return last === "" ? ended : [...ended, last];
}

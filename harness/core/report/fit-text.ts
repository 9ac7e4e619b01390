/** Bound a text to a number of characters; what is cut off shows as `…`. */
export function fitText(text: string, width: number): string {
  const characters = Array.from(text.length > width * 2 ? text.slice(0, width * 2) : text);
  if (characters.length <= width && text.length <= width * 2) return text;
  return `${characters.slice(0, Math.max(0, width - 1)).join("")}…`;
}

/** Break a sentence into lines of a width, at spaces; a longer word is cut into pieces. */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((long) => piecesOf(long, width))) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}

function piecesOf(word: string, width: number): readonly string[] {
  if (word.length <= width) return [word];
  return Array.from({ length: Math.ceil(word.length / width) }, (_, index) =>
    word.slice(index * width, (index + 1) * width),
  );
}

const UNQUOTED = /^[-+./:@\]_0-9A-Za-z]+$/;

/** Split a text into words as a POSIX shell would; `undefined` when a quote is not closed. */
export function splitShellWords(text: string): readonly string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  let rest = text;
  while (rest !== "") {
    const piece = readPiece(rest, word === undefined);
    if (piece === undefined) return undefined;
    rest = rest.slice(piece.sizeChars);
    if (piece.content === undefined) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else {
      word = (word ?? "") + piece.content;
    }
  }
  return word === undefined ? words : [...words, word];
}

/** Join words so that a shell splits them again; quotes only where needed. */
export function joinShellWords(words: readonly string[]): string {
  return words.map(quote).join(" ");
}

function quote(word: string): string {
  if (UNQUOTED.test(word)) return word;
  if (!word.includes("'")) return `'${word}'`;
  if (!/["$`\\!]/.test(word)) return `"${word}"`;
  return word
    .split(/('+)/)
    .filter((part) => part !== "")
    .map((part) => (part.startsWith("'") ? `"${part}"` : `'${part}'`))
    .join("");
}

interface Piece {
  /** `undefined`: the end of a word. */
  readonly content: string | undefined;
  readonly sizeChars: number;
}

function readPiece(text: string, isStart: boolean): Piece | undefined {
  const first = text.charAt(0);
  if (/[ \t\n]/.test(first)) return { content: undefined, sizeChars: 1 };
  if (first === "#" && isStart) {
    const end = text.indexOf("\n");
    return { content: undefined, sizeChars: end < 0 ? text.length : end + 1 };
  }
  if (first === "'") return readSingle(text);
  if (first === '"') return readDouble(text);
  if (first !== "\\") return { content: first, sizeChars: 1 };
  if (text.length === 1) return undefined;
  return { content: text.charAt(1) === "\n" ? "" : text.charAt(1), sizeChars: 2 };
}

function readSingle(text: string): Piece | undefined {
  const end = text.indexOf("'", 1);
  return end < 0 ? undefined : { content: text.slice(1, end), sizeChars: end + 1 };
}

function readDouble(text: string): Piece | undefined {
  const quoted = /^"((?:[^"\\]|\\[^])*)"/.exec(text);
  if (quoted === null) return undefined;
  const content = (quoted[1] ?? "").replace(/\\([$`"\\\n])/g, (_, escaped: string) =>
    escaped === "\n" ? "" : escaped,
  );
  return { content, sizeChars: quoted[0].length };
}

/**
 * Join words into one line that a shell reads as the same words.
 * A word is cut where no single way of quoting serves what is before and after.
 */
export function joinShellWords(words: readonly string[]): string {
  return words.map(quoteShellWord).join(" ");
}

/** Quote one word: bare if it can be, else in single quotes, else in double quotes. */
export function quoteShellWord(word: string): string {
  if (word === "") return "''";
  let quoted = "";
  let rest = word;
  while (rest !== "") {
    const [quote, length] = longestStart(rest);
    quoted += quote(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return quoted;
}

type Quote = (text: string) => string;

const bare: Quote = (text) => text;
const single: Quote = (text) => `'${text}'`;
const double: Quote = (text) => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;

/** Ways of quoting, best first, with the text each can hold. A caret stands only after a quote. */
const WAYS: readonly (readonly [Quote, RegExp])[] = [
  [bare, /^[-+./:@\]\w]+/],
  [single, /^\^?[^'\\^]*/],
  [double, /^[^$`!^]+/],
];

/** The way that holds the longest start of the text; of equals, the best. */
function longestStart(text: string): readonly [Quote, number] {
  const ways = WAYS.map(([quote, held]) => [quote, held.exec(text)?.[0].length ?? 0] as const);
  return ways.reduce((best, way) => (way[1] > best[1] ? way : best));
}

const THRESHOLD = 0.7;

/** The names that resemble `text`, the most similar last. */
export function similarNames(text: string, names: readonly string[]): readonly string[] {
  return names
    .map((name) => ({ name, similarity: jaroSimilarity(text, name) }))
    .filter(({ similarity }) => similarity > THRESHOLD)
    .toSorted((a, b) => a.similarity - b.similarity)
    .map(({ name }) => name);
}

/**
 * The Jaro similarity of two texts by code point, 0 to 1.
 *
 * Source: M. A. Jaro, Advances in Record-Linkage Methodology (1989)
 */
export function jaroSimilarity(left: string, right: string): number {
  const a = Array.from(left);
  const b = Array.from(right);
  if (a.length === 0 && b.length === 0) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const takenOfB = new Set<number>();
  const matchedOfA: string[] = [];
  for (const [index, character] of a.entries()) {
    const match = findMatch(b, character, { index, reach, taken: takenOfB });
    if (match === undefined) continue;
    takenOfB.add(match);
    matchedOfA.push(character);
  }
  const matches = matchedOfA.length;
  if (matches === 0) return 0;
  const matchedOfB = b.filter((_, index) => takenOfB.has(index));
  const displaced = matchedOfA.filter((character, index) => character !== matchedOfB[index]).length;
  const transpositions = Math.floor(displaced / 2);
  return (matches / a.length + matches / b.length + (matches - transpositions) / matches) / 3;
}

interface Window {
  readonly index: number;
  readonly reach: number;
  readonly taken: ReadonlySet<number>;
}

function findMatch(
  characters: readonly string[],
  wanted: string,
  { index, reach, taken }: Window,
): number | undefined {
  const end = Math.min(characters.length, index + reach + 1);
  for (let at = Math.max(0, index - reach); at < end; at += 1) {
    if (!taken.has(at) && characters[at] === wanted) return at;
  }
  return undefined;
}

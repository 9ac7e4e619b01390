import type { Key } from "./alignment.ts";

/** Something of the golden and the same of the port. */
export type Sides<Element> = readonly [golden: readonly Element[], port: readonly Element[]];

/** The elements that occur on both sides, as numbers that are equal where the elements are, and where they stood. */
export interface Shared {
  readonly keys: Sides<number>;
  readonly indexes: Sides<number>;
}

/** Leave out every element that the other side does not have anywhere: no alignment can pair it. */
export function dropOneSided(golden: readonly Key[], port: readonly Key[]): Shared {
  const numbers = new Map<Key, number>();
  for (const key of golden) if (!numbers.has(key)) numbers.set(key, numbers.size);
  const isShared = new Uint8Array(numbers.size);
  const right = keep(port, (key) => {
    const number = numbers.get(key);
    if (number !== undefined) isShared[number] = 1;
    return number;
  });
  const left = keep(golden, (key) => {
    const number = numbers.get(key) ?? 0;
    return isShared[number] === 1 ? number : undefined;
  });
  return { keys: [left.keys, right.keys], indexes: [left.indexes, right.indexes] };
}

function keep(
  elements: readonly Key[],
  numberOf: (key: Key) => number | undefined,
): { readonly keys: readonly number[]; readonly indexes: readonly number[] } {
  const keys: number[] = [];
  const indexes: number[] = [];
  elements.forEach((key, index) => {
    const number = numberOf(key);
    if (number === undefined) return;
    keys.push(number);
    indexes.push(index);
  });
  return { keys, indexes };
}

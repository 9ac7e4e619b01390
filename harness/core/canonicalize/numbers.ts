/** Numbers given to values by first appearance; one count for each placeholder type. */
export interface Numbers {
  /** The value's number; a new value gets the next one. */
  number(placeholder: string, value: string): number;
  /** The value's number if it has one. */
  known(placeholder: string, value: string): number | undefined;
}

/** Create the empty numbering of one observation. */
export function createNumbers(): Numbers {
  const types = new Map<string, Map<string, number>>();
  const known = (placeholder: string, value: string): number | undefined =>
    types.get(placeholder)?.get(value);
  return {
    known,
    number(placeholder, value) {
      let numbers = types.get(placeholder);
      if (numbers === undefined) {
        numbers = new Map();
        types.set(placeholder, numbers);
      }
      const number = numbers.get(value) ?? numbers.size + 1;
      numbers.set(value, number);
      return number;
    },
  };
}

/** Numbers given to values by first appearance; one count for each placeholder type. */
export interface Numbers {
  /** The value's number; a new value gets the next one. */
  number(placeholder: string, value: string): number;
  /** The value's number if it has one. */
  known(placeholder: string, value: string): number | undefined;
}

/** A copy that does not keep alive the long text the value was cut from, as engines do. */
export function detach(value: string): string {
  return ` ${value}`.slice(1);
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
      const given = numbers.get(value);
      if (given !== undefined) return given;
      numbers.set(detach(value), numbers.size + 1);
      return numbers.size;
    },
  };
}

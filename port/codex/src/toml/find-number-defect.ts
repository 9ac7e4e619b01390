/** What is wrong with a number, from `offset` on; without a length to its end. */
export interface NumberDefect {
  readonly message: string;
  readonly offset: number;
  readonly length?: number;
}

const NUMBER = /^[+-]?(?:\d[\d_]*)(?:\.[\d_]*)?(?:[eE][+-]?[\d_]*)?/;
const RADIX: ReadonlyMap<string, { readonly name: string; readonly digits: RegExp }> = new Map([
  ["x", { name: "hexadecimal", digits: /^[0-9a-fA-F_]*/ }],
  ["o", { name: "octal", digits: /^[0-7_]*/ }],
  ["b", { name: "binary", digits: /^[01_]*/ }],
]);

/** Find the first thing wrong with a number; a text that is none should have been quoted. */
export function findNumberDefect(raw: string): NumberDefect | undefined {
  if (raw.startsWith("_")) return underscore(0);
  if (/^[+-]?\./.test(raw))
    return { message: "invalid mantissa, expected digits", offset: 0, length: 1 };
  if (/^[+-](?:inf|nan)$/.test(raw)) return undefined;
  if (!/^[+-]?\d/.test(raw)) return unquoted();
  const sign = /^[+-]/.test(raw) ? 1 : 0;
  const radix = RADIX.get(raw.charAt(sign + 1));
  if (raw.charAt(sign) === "0" && radix !== undefined) return findRadixDefect(raw, sign, radix);
  if (/^0[\d_]/.test(raw.slice(sign))) {
    return { message: "unexpected leading zero, expected nothing", offset: sign, length: 1 };
  }
  return findPartDefect(raw);
}

function findRadixDefect(
  raw: string,
  sign: number,
  { name, digits }: { readonly name: string; readonly digits: RegExp },
): NumberDefect | undefined {
  if (sign > 0) {
    const message = "integers with a radix cannot be signed, expected nothing";
    return { message, offset: 0, length: 1 };
  }
  if (raw.length === 2) return { message: "integer number overflowed", offset: 0 };
  const good = 2 + (digits.exec(raw.slice(2))?.[0].length ?? 0);
  if (good < raw.length) return { message: `invalid ${name} number`, offset: good, length: 1 };
  return findUnderscore(raw);
}

function findPartDefect(raw: string): NumberDefect | undefined {
  const number = NUMBER.exec(raw)?.[0] ?? "";
  const point = /\.(?!\d)/.exec(number);
  if (point !== null) {
    return { message: "invalid fraction, expected digits", offset: point.index + 1, length: 1 };
  }
  const exponent = /[eE][+-]?(?!\d)/.exec(number.replace(/[eE][+-]?\d.*/, ""));
  if (exponent !== null) {
    const offset = exponent.index + exponent[0].length;
    return { message: "invalid exponent, expected digits", offset, length: 1 };
  }
  const rest = raw.slice(number.length);
  if (rest.startsWith("."))
    return { message: "invalid float, expected nothing", offset: number.length };
  return rest === "" ? findUnderscore(raw) : unquoted();
}

function findUnderscore(raw: string): NumberDefect | undefined {
  const double = /__/.exec(raw);
  if (double !== null) {
    return { message: "`_` may only go between digits", offset: double.index + 1, length: 1 };
  }
  const loose = /_(?![0-9a-fA-F])|(?<![0-9a-fA-F])_/.exec(raw);
  return loose === null ? undefined : underscore(loose.index);
}

function underscore(offset: number): NumberDefect {
  return { message: "`_` may only go between digits, expected nothing", offset, length: 1 };
}

function unquoted(): NumberDefect {
  return { message: "string values must be quoted, expected literal string", offset: 0 };
}

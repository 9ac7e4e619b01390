import type { ChannelPair, Comparator } from "./comparator.ts";
import type { Found } from "./difference-list.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Base64 characters shown from the group of four that differs first: 18 bytes. */
const WINDOW = 24;

/** Compare bytes (base64 in lines): one difference at the first byte that differs, in hexadecimal, with both sizes. */
export const compareBytes: Comparator = (pair, add) => {
  const golden = pair.golden.text.replace(/\s/gu, "");
  const port = pair.port.text.replace(/\s/gu, "");
  if (golden !== port) return add(firstDifference(golden, port));
  // The same bytes in other base64 lines: not a subject's doing, but never silent.
  return pair.strictness === "bytes" ? add(otherLayout(pair)) : undefined;
};

function firstDifference(golden: string, port: string): Found {
  let character = 0;
  while (character < golden.length && golden[character] === port[character]) character += 1;
  const group = character - (character % 4);
  const left = decode(golden.slice(group, group + WINDOW));
  const right = decode(port.slice(group, group + WINDOW));
  let offset = 0;
  while (offset < left.length && left[offset] === right[offset]) offset += 1;
  return {
    path: `byte ${(group / 4) * 3 + offset}`,
    kind: "value",
    golden: shown(left.slice(offset), golden),
    port: shown(right.slice(offset), port),
    pin: `${golden} ${port}`,
  };
}

function otherLayout({ golden, port }: ChannelPair): Found {
  return { path: "$", kind: "value", golden: golden.text, port: port.text };
}

function shown(bytes: readonly number[], base64: string): string {
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join(" ");
  const total = Math.floor((base64.replaceAll("=", "").length * 3) / 4);
  return `${hex === "" ? "(end)" : hex} (${total} bytes in all)`;
}

/** The bytes of a piece of base64 that begins at a group of four characters. */
function decode(base64: string): readonly number[] {
  const bytes: number[] = [];
  let bits = 0;
  let size = 0;
  for (const character of base64) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) break;
    bits = ((bits << 6) | value) & 0xfff;
    size += 6;
    if (size < 8) continue;
    size -= 8;
    bytes.push((bits >> size) & 0xff);
  }
  return bytes;
}

import { isUtf8 } from "node:buffer";

/**
 * The text of a file name. File names are bytes: each byte that is not part of UTF-8 becomes the lone surrogate
 * U+DC80…U+DCFF, so that every name has a text of its own and `toPath` finds the file again.
 */
export function fromNameBytes(name: Buffer): string {
  if (isUtf8(name)) return name.toString("utf8");
  let text = "";
  for (let at = 0; at < name.length;) {
    const length = [1, 2, 3, 4].find((count) => isUtf8(name.subarray(at, at + count)));
    text +=
      length === undefined
        ? String.fromCharCode(0xdc00 + (name[at] ?? 0))
        : name.toString("utf8", at, at + length);
    at += length ?? 1;
  }
  return text;
}

/** The path of a lab path below a root: text where that is enough, bytes where a name is not UTF-8. */
export function toPath(root: string, labPath: string): string | Buffer {
  const path = `${root}/${labPath}`;
  if (!/\p{Surrogate}/u.test(path)) return path;
  const bytes = Array.from(path, (character) => {
    const code = character.charCodeAt(0);
    const isEscape = code >= 0xdc80 && code <= 0xdcff;
    return isEscape ? Buffer.of(code - 0xdc00) : Buffer.from(character, "utf8");
  });
  return Buffer.concat(bytes);
}

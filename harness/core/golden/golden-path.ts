import type { ChannelFormat } from "../observation/observation.ts";

const EXTENSIONS: Readonly<Record<ChannelFormat, string>> = {
  text: ".txt",
  json: ".json",
  jsonl: ".jsonl",
  bytes: ".base64",
};
/** Longest segment that every file system takes once it is suffixed, in characters (all are ASCII). */
const SEGMENT_LIMIT = 200;
const PLAIN = /[A-Za-z0-9._@=,()[\]#+~-]/u;

/**
 * The path of a channel's file in its golden's folder: readable, and safe on every file system and in git.
 * Files of the lab keep their own name; other channels get the extension of their format.
 * Unsafe characters are percent-encoded, so that `decodeGoldenPath` gives the name back.
 */
export function goldenPath(channel: string, format: ChannelFormat): string {
  const path = channel.split("/").map(encodeSegment).join("/");
  const name = path.slice(path.lastIndexOf("/") + 1);
  const keepsName =
    format === "bytes"
      ? false
      : path.startsWith("files/") ||
        (format === "text" && /[^.]\.[A-Za-z][A-Za-z0-9]*$/u.test(name));
  return keepsName || path.endsWith(EXTENSIONS[format]) ? path : path + EXTENSIONS[format];
}

/** Undo the percent-encoding of `goldenPath`; the extension stays. */
export function decodeGoldenPath(path: string): string {
  return path
    .replace(/%u([0-9A-F]{4})/gu, (_, unit: string) => String.fromCharCode(parseInt(unit, 16)))
    .replace(/(?:%[0-9A-F]{2})+/gu, (bytes) => decodeURIComponent(bytes));
}

function encodeSegment(segment: string): string {
  const encoded = Array.from(segment, (character) =>
    PLAIN.test(character) ? character : encodeCharacter(character),
  ).join("");
  return shorten(guardWholeName(encoded));
}

function encodeCharacter(character: string): string {
  const isLoneSurrogate = /^\p{Surrogate}$/u.test(character);
  if (isLoneSurrogate) {
    return `%u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  }
  const encoded = encodeURIComponent(character);
  return encoded === character ? hex(character) : encoded;
}

/** Names that mean something to a file system or to git as a whole: `..`, `.git*`, a last dot, nothing. */
function guardWholeName(segment: string): string {
  if (segment === "") return "%";
  if (/^\.\.?$/u.test(segment)) return segment.replaceAll(".", "%2E");
  const guarded = /^\.git/iu.test(segment) ? `%2E${segment.slice(1)}` : segment;
  return guarded.endsWith(".") ? `${guarded.slice(0, -1)}%2E` : guarded;
}

/** A segment too long for a file system is cut; the seal knows its full name, and the length keeps it apart. */
function shorten(segment: string): string {
  if (segment.length <= SEGMENT_LIMIT) return segment;
  const head = segment.slice(0, SEGMENT_LIMIT).replace(/%[^%]{0,4}$/u, "");
  return `${head}~${segment.length}`;
}

function hex(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

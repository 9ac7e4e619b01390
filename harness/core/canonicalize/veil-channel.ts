import { globToRegExp } from "../observation/glob.ts";
import { createJsonPathState } from "../observation/json-path-state.ts";
import type { Channel } from "../observation/observation.ts";
import { utf8Length } from "../observation/utf8-length.ts";
import { walkJsonPaths } from "../observation/walk-json-paths.ts";
import type { Veil } from "../target/target.ts";

/** What veiling needs to know. */
export interface VeilOptions {
  readonly veils: readonly Veil[];
  readonly scenarioId: string;
  /** SHA-256 of a text as lower-case hex. */
  readonly digest: (text: string) => string;
}

const HASH_LENGTH = 12;

/**
 * Replace the veiled texts of a canonical channel by one `<hash> <bytes>` a line; the hash covers the line
 * with its end, so that a missing newline and CRLF show. Returns the same string when no veil applies.
 */
export function veilChannel(channel: Channel, { veils, scenarioId, digest }: VeilOptions): string {
  const applying = veils.filter(
    (veil) =>
      globToRegExp(veil.scenario).test(scenarioId) && globToRegExp(veil.channel).test(channel.name),
  );
  if (applying.length === 0 || channel.text === "") return channel.text;
  const hash = (line: string): string => hashLine(line, digest);
  if (applying.some(({ path }) => path === undefined)) {
    const lines = channel.text.split(/(?<=\n)/);
    return `${lines.map(hash).join("\n")}\n`;
  }
  const paths = applying.flatMap(({ path }) =>
    path === undefined ? [] : [{ path, target: path }],
  );
  return veilLeaves(channel.text, paths, hash);
}

/** Hashes of lines seen before: the same tool descriptions stand in almost every request. */
const knownBy = new WeakMap<VeilOptions["digest"], Map<string, string>>();

/** Lines remembered, so that a flood of distinct lines does not stay in memory. */
const KNOWN_LIMIT = 10_000;

function hashLine(line: string, digest: VeilOptions["digest"]): string {
  const known = knownBy.get(digest) ?? new Map<string, string>();
  knownBy.set(digest, known);
  const before = known.get(line);
  if (before !== undefined) return before;
  const hash = `${digest(line).slice(0, HASH_LENGTH)} ${utf8Length(line)}`;
  if (known.size < KNOWN_LIMIT) known.set(line, hash);
  return hash;
}

/** A leaf stays a JSON string: hashes of its lines as they are spelled, joined by escaped newlines. */
function veilLeaves(
  text: string,
  paths: readonly { readonly path: string; readonly target: string }[],
  hash: (line: string) => string,
): string {
  const out: string[] = [];
  let from = 0;
  walkJsonPaths(text, createJsonPathState(paths), {
    leaf(_targets, type, { start, end }) {
      if (type !== "string" || end - start === 2) return;
      const lines = text.slice(start + 1, end - 1).split(/(?<=\\n)/);
      out.push(text.slice(from, start + 1), lines.map(hash).join(String.raw`\n`));
      from = end - 1;
    },
  });
  return out.length === 0 ? text : out.join("") + text.slice(from);
}

import { trimSpace } from "../text/rust-whitespace.ts";
import { splitLines } from "../text/split-lines.ts";
import { parseHunk } from "./parse-hunk.ts";
import type { Hunk, Patch, PatchDefect } from "./patch.ts";

const BEGIN = "*** Begin Patch";
const END = "*** End Patch";
const ENVIRONMENT_ID = /^\s*\*\*\* Environment ID: (.*)$/u;
const HEREDOC_STARTS: ReadonlySet<string> = new Set(["<<EOF", "<<'EOF'", '<<"EOF"']);

/**
 * Parse the text of a patch, with or without a heredoc around it.
 *
 * Source: docs/reference/cli.md section 4
 */
export function parsePatch(text: string): Patch | PatchDefect {
  const envelope = findEnvelope(splitLines(trimSpace(text)));
  if (envelope.kind !== "lines") return envelope;
  const body = skipEnvironmentId(envelope.lines);
  if (body.kind !== "body") return body;
  return parseHunks(envelope.lines, body.start);
}

function parseHunks(lines: readonly string[], start: number): Patch | PatchDefect {
  const body = lines.slice(0, -1);
  const hunks: Hunk[] = [];
  let index = start;
  while (index < body.length) {
    const parsed = parseHunk(body, index);
    if (parsed.kind !== "hunk") return parsed;
    hunks.push(parsed.hunk);
    index = parsed.next;
  }
  return { kind: "patch", hunks, text: lines.join("\n") };
}

type Envelope = { readonly kind: "lines"; readonly lines: readonly string[] } | PatchDefect;

function findEnvelope(lines: readonly string[]): Envelope {
  const plain = checkEnvelope(lines);
  if (plain.kind === "lines" || !isHeredoc(lines)) return plain;
  return checkEnvelope(lines.slice(1, -1));
}

function isHeredoc(lines: readonly string[]): boolean {
  const last = lines.at(-1) ?? "";
  return lines.length >= 4 && HEREDOC_STARTS.has(lines[0] ?? "") && last.endsWith("EOF");
}

function checkEnvelope(lines: readonly string[]): Envelope {
  const [first] = lines;
  if (first !== undefined && trimSpace(first) !== BEGIN) {
    return invalidPatch(`The first line of the patch must be '${BEGIN}'`);
  }
  if (trimSpace(lines.at(-1) ?? "") !== END) {
    return invalidPatch(`The last line of the patch must be '${END}'`);
  }
  return { kind: "lines", lines };
}

type Body = { readonly kind: "body"; readonly start: number } | PatchDefect;

/** The line after `Begin Patch` may name an environment; only the name's absence matters here. */
function skipEnvironmentId(lines: readonly string[]): Body {
  const id = ENVIRONMENT_ID.exec(lines[1] ?? "")?.[1];
  if (id === undefined) return { kind: "body", start: 1 };
  if (trimSpace(id) === "") {
    return invalidPatch("apply_patch environment_id cannot be empty");
  }
  return { kind: "body", start: 2 };
}

function invalidPatch(message: string): PatchDefect {
  return { kind: "invalid-patch", message };
}

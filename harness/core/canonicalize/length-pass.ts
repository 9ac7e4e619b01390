import { compactJson } from "../observation/compact-json.ts";
import { createJsonPathState, type JsonPathState } from "../observation/json-path-state.ts";
import { decodeJsonString } from "../observation/scan-json-leaves.ts";
import { utf8Length } from "../observation/utf8-length.ts";
import { walkJsonPaths } from "../observation/walk-json-paths.ts";
import type { Pass } from "./pass.ts";
import { createPlaceIndex } from "./place-index.ts";
import type { LengthRule } from "./rule.ts";
import type { Session } from "./session.ts";

const REQUEST = createJsonPathState<"layout" | "header" | "body">([
  { path: "bodyLayout", target: "layout" },
  { path: "headers[*]", target: "header" },
  { path: "body", target: "body" },
]);
const CONTENT_LENGTH = /^"content-length: ([0-9]+)"$/i;

/** What a request channel says about the size of its body; offsets point into its text. */
interface RequestFacts {
  layout: string;
  encoded: boolean;
  body: string;
  length?: { readonly value: string; readonly end: number };
}

/** Create the pass that replaces numbers which only repeat the size of text we hold; wrong sizes stay. */
export function createLengthPass(rule: LengthRule, session: Session): Pass {
  const placesOf = createPlaceIndex([rule]);
  let sizes: ReadonlySet<string> | undefined;
  const isSize = (value: string): boolean => {
    sizes ??= new Set(session.raw.channels.map(({ text }) => String(utf8Length(text))));
    return sizes.has(value);
  };
  return (channel) => {
    const { paths } = placesOf(channel, session.scenarioId);
    if (paths.dead) return (piece) => piece;
    return (piece) => {
      const lengths = rule.of === "body" ? bodyLengths(piece) : fileLengths(piece, paths, isSize);
      session.count(rule.id, lengths.length);
      return spliceAll(piece, lengths);
    };
  };
}

/** A range of a text and what stands there instead. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function spliceAll(text: string, splices: readonly Splice[]): string {
  let out = "";
  let from = 0;
  for (const splice of splices) {
    out += text.slice(from, splice.start) + splice.text;
    from = splice.end;
  }
  return out + text.slice(from);
}

function fileLengths(
  text: string,
  paths: JsonPathState<unknown>,
  isSize: (value: string) => boolean,
): readonly Splice[] {
  const found: Splice[] = [];
  walkJsonPaths(text, paths, {
    leaf(_targets, type, { start, end }) {
      if (type !== "number" || !isSize(text.slice(start, end))) return;
      found.push({ start, end, text: '"<length:of-file>"' });
    },
  });
  return found;
}

function bodyLengths(text: string): readonly Splice[] {
  const facts = readRequest(text);
  if (facts.length === undefined || facts.encoded) return [];
  const { value, end } = facts.length;
  if (String(bodyLength(facts)) !== value) return [];
  return [{ start: end - value.length, end, text: "<length:of-body>" }];
}

function readRequest(text: string): RequestFacts {
  const facts: RequestFacts = { layout: "", encoded: false, body: "" };
  let bodyAt = -1;
  walkJsonPaths(text, REQUEST, {
    open([target], at) {
      if (target === "body") bodyAt = at;
    },
    close([target], end) {
      if (target === "body") facts.body = text.slice(bodyAt, end);
    },
    leaf([target], _type, { start, end }) {
      const source = text.slice(start, end);
      if (target === "layout") facts.layout = decodeJsonString(source);
      if (target === "body") facts.body = source;
      if (target !== "header") return;
      if (/^"content-encoding:/i.test(source)) facts.encoded = true;
      const value = CONTENT_LENGTH.exec(source)?.[1];
      if (value !== undefined) facts.length = { value, end: end - 1 };
    },
  });
  return facts;
}

/** Bytes of the body as it was sent; undefined when its own white space was not kept. */
function bodyLength({ layout, body }: RequestFacts): number | undefined {
  if (layout === "compact") return utf8Length(compactJson(body));
  return layout === "text" ? utf8Length(decodeJsonString(body)) : undefined;
}

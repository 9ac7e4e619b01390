import { compactJson } from "../observation/compact-json.ts";
import { createJsonPathState } from "../observation/json-path-state.ts";
import type { Channel } from "../observation/observation.ts";
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
  return (channel) => {
    const { paths } = placesOf(channel, session.scenarioId);
    if (paths.dead) return channel.text;
    if (rule.of === "body") return nameBodyLength(channel, rule, session);
    let sizes: ReadonlySet<string> | undefined;
    let out = "";
    let from = 0;
    walkJsonPaths(channel.text, paths, {
      leaf(_targets, type, { start, end }) {
        if (type !== "number") return;
        sizes ??= new Set(session.raw.channels.map(({ text }) => String(utf8Length(text))));
        if (!sizes.has(channel.text.slice(start, end))) return;
        out += `${channel.text.slice(from, start)}"<length:of-file>"`;
        from = end;
        session.count(rule.id, 1);
      },
    });
    return out + channel.text.slice(from);
  };
}

function nameBodyLength({ text }: Channel, rule: LengthRule, session: Session): string {
  const facts = readRequest(text);
  if (facts.length === undefined || facts.encoded) return text;
  const { value, end } = facts.length;
  if (String(bodyLength(facts)) !== value) return text;
  session.count(rule.id, 1);
  return `${text.slice(0, end - value.length)}<length:of-body>${text.slice(end)}`;
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

import { JsonSyntaxError } from "../observation/json-syntax-error.ts";
import { type JsonLeafType, scanJson } from "../observation/scan-json.ts";
import type { JsonMember, JsonNode } from "./json-node.ts";

/** Deeper nesting is compared as text: no input may exhaust the stack. */
const DEPTH_LIMIT = 500;

/** A container whose end has not been reached. */
interface Open {
  readonly kind: "object" | "array";
  readonly start: number;
  readonly members: JsonMember[];
  readonly items: JsonNode[];
  rawKey: string;
}

/** Read one JSON document without losing how it is written; `undefined` when it is none or is nested too deep. */
export function parseJsonNode(text: string): JsonNode | undefined {
  const open: Open[] = [];
  const found: JsonNode[] = [];
  let isTooDeep = false;
  const place = (node: JsonNode): void => {
    const parent = open.at(-1);
    if (parent === undefined) found.push(node);
    else if (parent.kind === "array") parent.items.push(node);
    else parent.members.push({ key: decode(parent.rawKey), rawKey: parent.rawKey, value: node });
  };
  const visitor = {
    open(kind: "object" | "array", start: number): void {
      isTooDeep ||= open.length >= DEPTH_LIMIT;
      open.push({ kind, start, members: [], items: [], rawKey: "" });
    },
    close(_: "object" | "array", end: number): void {
      const closed = open.pop();
      if (closed === undefined) return;
      const raw = text.slice(closed.start, end);
      const { kind, members, items } = closed;
      place(kind === "object" ? { kind, members, raw } : { kind, items, raw });
    },
    key(start: number, end: number): void {
      const parent = open.at(-1);
      if (parent !== undefined) parent.rawKey = text.slice(start, end);
    },
    leaf(kind: JsonLeafType, start: number, end: number): void {
      place({ kind, raw: text.slice(start, end) });
    },
  };
  try {
    scanJson(text, visitor);
  } catch (error) {
    if (error instanceof JsonSyntaxError) return undefined;
    throw error;
  }
  return isTooDeep ? undefined : found[0];
}

function decode(raw: string): string {
  return raw.includes("\\") ? String(JSON.parse(raw)) : raw.slice(1, -1);
}

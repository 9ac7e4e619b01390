import { decodeJsonString } from "./scan-json-leaves.ts";
import type { JsonPathState } from "./json-path-state.ts";
import { scanJsonValue, type JsonLeafType, type JsonVisitor } from "./scan-json.ts";
import { JsonSyntaxError } from "./json-syntax-error.ts";
import { skipJsonSpace } from "./json-token.ts";

/** What {@link walkJsonPaths} reports; every callback gets the targets of the place it is about. */
export interface PathVisitor<Target> {
  leaf?(targets: readonly Target[], type: JsonLeafType, range: SourceRange): void;
  key?(targets: readonly Target[], range: SourceRange): void;
  open?(targets: readonly Target[], at: number): void;
  close?(targets: readonly Target[], end: number): void;
}

/** Offsets into the text; `end` is exclusive. Reused between calls: copy what is to be kept. */
export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Walk a JSON document, or each line of a JSONL text, along path patterns.
 * What is not JSON is skipped up to the next line: bad output is still an observation.
 * Returns the number of leaves.
 */
export function walkJsonPaths<Target>(
  text: string,
  root: JsonPathState<Target>,
  visitor: PathVisitor<Target>,
): number {
  const states: JsonPathState<Target>[] = [];
  const inArray: boolean[] = [];
  const range = { start: 0, end: 0 };
  let current = root;
  let member = root;
  let leaves = 0;
  const enter = (): JsonPathState<Target> => {
    if (inArray.length === 0) return root;
    if (inArray[inArray.length - 1] !== true) return member;
    return current.dead ? current : current.index();
  };
  const scanner: JsonVisitor = {
    unchecked: true,
    open(container: "object" | "array", at: number): void {
      const state = enter();
      if (state.targets.length > 0) visitor.open?.(state.targets, at);
      states.push(current);
      inArray.push(container === "array");
      current = state;
    },
    close(_container: "object" | "array", end: number): void {
      if (current.targets.length > 0) visitor.close?.(current.targets, end);
      inArray.pop();
      current = states.pop() ?? root;
    },
    key(start: number, end: number): void {
      member = current.dead ? current : current.key(keyAt(text, start, end));
      if (member.targets.length === 0) return;
      range.start = start;
      range.end = end;
      visitor.key?.(member.targets, range);
    },
    leaf(type: JsonLeafType, start: number, end: number): void {
      leaves++;
      const { targets } = enter();
      if (targets.length === 0) return;
      range.start = start;
      range.end = end;
      visitor.leaf?.(targets, type, range);
    },
  };
  let at = skipJsonSpace(text, 0);
  while (at < text.length) {
    states.length = 0;
    inArray.length = 0;
    current = root;
    at = skipJsonSpace(text, scanOrSkipLine(text, scanner, at));
  }
  return leaves;
}

function keyAt(text: string, start: number, end: number): string {
  const key = text.slice(start + 1, end - 1);
  return key.includes("\\") ? decodeJsonString(text.slice(start, end)) : key;
}

function scanOrSkipLine(text: string, scanner: JsonVisitor, at: number): number {
  try {
    return scanJsonValue(text, scanner, at);
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    const newline = text.indexOf("\n", at);
    return newline < 0 ? text.length : newline + 1;
  }
}

import { readJsonTree, type JsonEntry, type JsonNode, type ReadJsonTree } from "./json-tree.ts";

/** What a JSON text must be; `fields` that are not required may also be null. */
export type JsonShape =
  | { readonly kind: "text" | "boolean" | "u64" | "usize" | "i32" }
  | { readonly kind: "variant"; readonly names: readonly string[] }
  | { readonly kind: "list"; readonly of: JsonShape }
  | JsonStruct;

/** An object with known fields. */
export interface JsonStruct {
  readonly kind: "struct";
  readonly name: string;
  readonly required: Readonly<Record<string, JsonShape>>;
  readonly optional: Readonly<Record<string, JsonShape>>;
  /** Whether other fields are an error. */
  readonly isClosed: boolean;
}

/**
 * What serde_json says when a text is not of a shape, with line and column; `undefined` when it is.
 * Of several defects it tells the first in the text.
 */
export function describeMisfit(text: string, shape: JsonShape): string | undefined {
  const read = readJsonTree(text);
  const misfit = read.kind === "tree" ? findMisfit(read.root, shape) : findFirst(read, shape);
  return misfit === undefined
    ? undefined
    : `${misfit.reason} at ${describePosition(text, misfit.end)}`;
}

/** What serde_json says when a text is not JSON; `undefined` when it is. */
export function describeJsonDefect(text: string): string | undefined {
  const read = readJsonTree(text);
  return read.kind === "defect"
    ? `${read.reason} at ${describePosition(text, read.end)}`
    : undefined;
}

interface Misfit {
  readonly reason: string;
  readonly end: number;
}

/** The defect of a text that is no JSON, or a misfit before it. */
function findFirst(defect: Extract<ReadJsonTree, { kind: "defect" }>, shape: JsonShape): Misfit {
  const misfit = defect.partial === undefined ? undefined : findMisfit(defect.partial, shape);
  return misfit !== undefined && misfit.end < defect.end ? misfit : defect;
}

/** Lines count from 1, columns count the bytes read so far. */
function describePosition(text: string, end: number): string {
  const lines = text.slice(0, end).split("\n");
  return `line ${lines.length} column ${Buffer.byteLength(lines.at(-1) ?? "")}`;
}

function findMisfit(node: JsonNode, shape: JsonShape): Misfit | undefined {
  switch (shape.kind) {
    case "text":
      return node.kind === "text" ? undefined : wrongType(node, "a string");
    case "boolean":
      return node.kind === "boolean" ? undefined : wrongType(node, "a boolean");
    case "u64":
    case "usize":
    case "i32":
      return findNumberMisfit(node, shape.kind);
    case "variant":
      return findVariantMisfit(node, shape.names);
    case "list":
      return findListMisfit(node, shape.of);
    case "struct":
      return findStructMisfit(node, shape);
  }
}

function findNumberMisfit(node: JsonNode, kind: "u64" | "usize" | "i32"): Misfit | undefined {
  if (node.kind !== "number" || !/^-?\d+$/.test(node.raw)) return wrongType(node, kind);
  const value = BigInt(node.raw);
  const [low, high] = kind === "i32" ? [-(2n ** 31n), 2n ** 31n - 1n] : [0n, 2n ** 64n - 1n];
  if (value >= low && value <= high) return undefined;
  return { reason: `invalid value: integer \`${node.raw}\`, expected ${kind}`, end: node.end };
}

function findVariantMisfit(node: JsonNode, names: readonly string[]): Misfit | undefined {
  if (node.kind !== "text") return wrongType(node, "string or map");
  if (names.includes(node.value)) return undefined;
  const list = names.map((name) => `\`${name}\``).join(", ");
  return { reason: `unknown variant \`${node.value}\`, expected one of ${list}`, end: node.end };
}

function findListMisfit(node: JsonNode, of: JsonShape): Misfit | undefined {
  if (node.kind !== "list") return wrongType(node, "a sequence");
  return firstOf(node.items, (item) => findMisfit(item, of));
}

function findStructMisfit(node: JsonNode, struct: JsonStruct): Misfit | undefined {
  if (node.kind === "list") return findTupleMisfit(node.items, struct);
  if (node.kind !== "object") return wrongType(node, `struct ${struct.name}`);
  const misfit = firstOf(node.entries, (entry, index) =>
    isRepeated(node.entries, entry, index, struct)
      ? { reason: `duplicate field \`${entry.key}\``, end: entry.keyEnd }
      : findFieldMisfit(entry, struct),
  );
  if (misfit !== undefined) return misfit;
  const keys = new Set(node.entries.map(({ key }) => key));
  const missing = Object.keys(struct.required).find((key) => !keys.has(key));
  return missing === undefined
    ? undefined
    : { reason: `missing field \`${missing}\``, end: node.end };
}

/** A list stands for a struct by position; only its first fields are looked at. */
function findTupleMisfit(items: readonly JsonNode[], struct: JsonStruct): Misfit | undefined {
  const shapes = [...Object.values(struct.required), ...Object.values(struct.optional)];
  return firstOf(items, (item, index) => {
    const shape = shapes[index];
    return shape === undefined ? undefined : findMisfit(item, shape);
  });
}

function isRepeated(
  entries: readonly JsonEntry[],
  { key }: JsonEntry,
  ...[index, struct]: [number, JsonStruct]
): boolean {
  const isKnown = key in struct.required || key in struct.optional;
  return isKnown && entries.slice(0, index).some((other) => other.key === key);
}

function findFieldMisfit(entry: JsonEntry, struct: JsonStruct): Misfit | undefined {
  const required = struct.required[entry.key];
  if (required !== undefined) return findMisfit(entry.value, required);
  const optional = struct.optional[entry.key];
  if (optional !== undefined) {
    return entry.value.kind === "null" ? undefined : findMisfit(entry.value, optional);
  }
  if (!struct.isClosed) return undefined;
  const names = [...Object.keys(struct.optional), ...Object.keys(struct.required)];
  const expected = names.map((name) => `\`${name}\``).join(" or ");
  return { reason: `unknown field \`${entry.key}\`, expected ${expected}`, end: entry.keyEnd };
}

function wrongType(node: JsonNode, expected: string): Misfit {
  const end = node.kind === "list" || node.kind === "object" ? node.start : node.end;
  return { reason: `invalid type: ${describeNode(node)}, expected ${expected}`, end };
}

function describeNode(node: JsonNode): string {
  switch (node.kind) {
    case "null":
      return "null";
    case "boolean":
      return `boolean \`${node.value}\``;
    case "number":
      return /^-?\d+$/.test(node.raw)
        ? `integer \`${node.raw}\``
        : `floating point \`${node.raw}\``;
    case "text":
      return `string ${JSON.stringify(node.value)}`;
    case "list":
      return "sequence";
    case "object":
      return "map";
  }
}

function firstOf<T>(
  values: readonly T[],
  find: (value: T, index: number) => Misfit | undefined,
): Misfit | undefined {
  for (const [index, value] of values.entries()) {
    const misfit = find(value, index);
    if (misfit !== undefined) return misfit;
  }
  return undefined;
}

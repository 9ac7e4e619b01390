/** A JSON value that still knows how it was written. */
export type JsonNode = JsonObject | JsonArray | JsonScalar;

/** An object; a key that occurs twice is there twice. */
export interface JsonObject {
  readonly kind: "object";
  readonly members: readonly JsonMember[];
  readonly raw: string;
}

/** One member of an object. */
export interface JsonMember {
  /** Decoded; `rawKey` is as written, with its quotes. */
  readonly key: string;
  readonly rawKey: string;
  readonly value: JsonNode;
}

/** A list of values. */
export interface JsonArray {
  readonly kind: "array";
  readonly items: readonly JsonNode[];
  readonly raw: string;
}

/** A leaf, as written: number spelling and escapes are kept. */
export interface JsonScalar {
  readonly kind: "string" | "number" | "boolean" | "null";
  readonly raw: string;
}

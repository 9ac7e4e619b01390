/** A text is not JSON. The offset is in UTF-16 code units from the text's beginning. */
export class JsonSyntaxError extends Error {
  readonly offset: number;

  constructor(expected: string, offset: number) {
    super(`Cannot read JSON: expected ${expected} at offset ${offset}`);
    this.name = "JsonSyntaxError";
    this.offset = offset;
  }
}

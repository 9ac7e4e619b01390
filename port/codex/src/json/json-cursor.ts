/** A place in JSON bytes that are being read. */
export interface JsonCursor {
  readonly bytes: Buffer;
  index: number;
  depth: number;
}

/** JSON that is not what was wanted; the message ends with line and column as serde_json's do. */
export class JsonDefectError extends Error {
  constructor(reason: string, place: string) {
    super(`${reason} at ${place}`);
    this.name = "JsonDefectError";
  }
}

/** Start reading. */
export function jsonCursor(bytes: Buffer): JsonCursor {
  return { bytes, index: 0, depth: 0 };
}

/** The error at the bytes consumed so far. */
export function defectHere(cursor: JsonCursor, reason: string): JsonDefectError {
  return new JsonDefectError(reason, describePlace(cursor.bytes, cursor.index));
}

/** The error at the byte that comes next. */
export function defectNext(cursor: JsonCursor, reason: string): JsonDefectError {
  const index = Math.min(cursor.index + 1, cursor.bytes.length);
  return new JsonDefectError(reason, describePlace(cursor.bytes, index));
}

/** The next character that is no white space, not consumed; `undefined` at the end. */
export function peekToken(cursor: JsonCursor): string | undefined {
  while (/[ \n\t\r]/.test(peekCharacter(cursor) ?? "")) cursor.index += 1;
  return peekCharacter(cursor);
}

/** The next byte as a character, not consumed. */
export function peekCharacter({ bytes, index }: JsonCursor): string | undefined {
  const byte = bytes[index];
  return byte === undefined ? undefined : String.fromCharCode(byte);
}

/** Line from 1, column in bytes since the last line feed. */
function describePlace(bytes: Buffer, index: number): string {
  const before = bytes.subarray(0, index).toString("latin1");
  const line = before.split("\n").length;
  return `line ${line} column ${index - (before.lastIndexOf("\n") + 1)}`;
}

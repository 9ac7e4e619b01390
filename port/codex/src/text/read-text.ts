import { readFileSync } from "node:fs";
import { decodeUtf8 } from "./decode-utf8.ts";
import { describeOsError } from "./os-error.ts";

/** The text of a file, or why there is none, worded as the reference words it. */
export type ReadText =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "invalid"; readonly message: string }
  | { readonly kind: "unreadable"; readonly message: string; readonly error: unknown };

/** Read a UTF-8 file: `invalid` when its bytes are not UTF-8, `unreadable` when it cannot be read. */
export function readText(path: string): ReadText {
  try {
    return decodeUtf8(readFileSync(path));
  } catch (error) {
    return { kind: "unreadable", message: describeOsError(error), error };
  }
}

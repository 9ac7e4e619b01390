import { jsonCursor, JsonDefectError, defectNext, peekToken } from "../json/json-cursor.ts";
import { skipJsonValue } from "../json/skip-json-value.ts";
import { wrongType } from "../json/wrong-type.ts";
import { describeBase64UrlDefect } from "./base64url.ts";

/** The reason why a text is no ID token, or undefined. The signature is not looked at. */
export function checkIdToken(token: string): string | undefined {
  const parts = token.split(".");
  const [, payload] = parts;
  if (payload === undefined || parts.length < 3 || parts.slice(0, 3).includes("")) {
    return "invalid ID token format";
  }
  return describeBase64UrlDefect(payload) ?? checkClaims(Buffer.from(payload, "base64url"));
}

function checkClaims(bytes: Buffer): string | undefined {
  const cursor = jsonCursor(bytes);
  try {
    const first = peekToken(cursor);
    if (first !== "{" && first !== "[" && first !== undefined)
      throw wrongType(cursor, "struct IdClaims");
    skipJsonValue(cursor);
    if (peekToken(cursor) !== undefined) throw defectNext(cursor, "trailing characters");
    return undefined;
  } catch (error) {
    if (error instanceof JsonDefectError) return error.message;
    throw error;
  }
}

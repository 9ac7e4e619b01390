import {
  peekToken,
  defectHere,
  defectNext,
  jsonCursor,
  type JsonCursor,
} from "../json/json-cursor.ts";
import { readJsonStruct, readOptional, type JsonField } from "../json/read-json-struct.ts";
import { readJsonString } from "../json/read-json-string.ts";
import { readText } from "../json/wrong-type.ts";
import { checkIdToken } from "./id-token.ts";
import { checkTimestamp } from "./check-timestamp.ts";

/** The content of auth.json, as far as it decides how somebody is logged in. */
export interface AuthFile {
  readonly mode: AuthMode | undefined;
  readonly apiKey: string | undefined;
  readonly agentIdentity: string | undefined;
  /** Whether there are tokens of an account. */
  readonly hasTokens: boolean;
}

/** How requests are authorized. */
export type AuthMode = (typeof MODES)[number];

const MODES = ["apikey", "chatgpt", "chatgptAuthTokens", "agentIdentity"] as const;

/**
 * Parse auth.json. Throws {@link JsonDefectError} with the reference's wording.
 *
 * Source: docs/reference/cli.md section 5
 */
export function parseAuthFile(bytes: Buffer): AuthFile {
  const cursor = jsonCursor(bytes);
  const read: Reading = {
    mode: undefined,
    apiKey: undefined,
    agentIdentity: undefined,
    hasTokens: false,
  };
  readJsonStruct(cursor, { name: "AuthDotJson", fields: authFields(read) });
  if (peekToken(cursor) !== undefined) throw defectNext(cursor, "trailing characters");
  return read;
}

interface Reading {
  mode: AuthMode | undefined;
  apiKey: string | undefined;
  agentIdentity: string | undefined;
  hasTokens: boolean;
}

function authFields(reading: Reading): readonly JsonField[] {
  return [
    optionalField("auth_mode", (cursor) => {
      reading.mode = readMode(cursor);
    }),
    {
      ...optionalField("OPENAI_API_KEY", (cursor) => {
        reading.apiKey = readText(cursor);
      }),
      isRequiredInArray: true,
    },
    optionalField("tokens", (cursor) => {
      readTokens(cursor);
      reading.hasTokens = true;
    }),
    optionalField("last_refresh", (cursor) => {
      const text = readText(cursor, "an RFC 3339 formatted date and time string");
      const reason = checkTimestamp(text);
      if (reason !== undefined) throw defectHere(cursor, reason);
    }),
    optionalField("agent_identity", (cursor) => {
      reading.agentIdentity = readText(cursor);
    }),
  ];
}

function readMode(cursor: JsonCursor): AuthMode {
  if (peekToken(cursor) !== '"') throw defectNext(cursor, "expected value");
  const text = readJsonString(cursor);
  const mode = MODES.find((known) => known === text);
  if (mode !== undefined) return mode;
  const listed = MODES.map((known) => `\`${known}\``).join(", ");
  throw defectHere(cursor, `unknown variant \`${text}\`, expected one of ${listed}`);
}

function readTokens(cursor: JsonCursor): void {
  readJsonStruct(cursor, {
    name: "TokenData",
    fields: [
      requiredField("id_token", (inner) => {
        const reason = checkIdToken(readText(inner));
        if (reason !== undefined) throw defectHere(inner, reason);
      }),
      requiredField("access_token", readAny),
      requiredField("refresh_token", readAny),
      { ...optionalField("account_id", readAny), isRequiredInArray: true },
    ],
  });
}

function readAny(cursor: JsonCursor): void {
  readText(cursor);
}

function optionalField(key: string, read: (cursor: JsonCursor) => void): JsonField {
  return {
    key,
    read: (cursor) => readOptional(cursor, read),
    isRequired: false,
    isRequiredInArray: false,
  };
}

function requiredField(key: string, read: (cursor: JsonCursor) => void): JsonField {
  return { key, read, isRequired: true, isRequiredInArray: true };
}

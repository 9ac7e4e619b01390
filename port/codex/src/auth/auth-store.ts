import { readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { isUtf8 } from "node:buffer";
import { join } from "node:path";
import { describeOsError, errnoOf } from "../text/os-error.ts";
import { JsonDefectError } from "../json/json-cursor.ts";
import { parseAuthFile, type AuthFile } from "./auth-file.ts";

/** Where credentials are kept. */
export type AuthStore = "file" | "keyring" | "auto" | "ephemeral";

/** The credentials found, none, or why they cannot be read. */
export type StoredAuth =
  | { readonly kind: "found"; readonly auth: AuthFile }
  | { readonly kind: "none" }
  | { readonly kind: "failed"; readonly message: string };

/** What every use of a keyring gives: the port knows none. */
export const NO_KEYRING =
  "Platform secure storage failure: no secret service provider or dbus session found";

/** Read auth.json of a Codex home. */
export function readAuthFile(codexHome: string): StoredAuth {
  try {
    const bytes = readFileSync(authPath(codexHome));
    if (!isUtf8(bytes)) return { kind: "failed", message: "stream did not contain valid UTF-8" };
    return { kind: "found", auth: parseAuthFile(bytes) };
  } catch (error) {
    if (error instanceof JsonDefectError) return { kind: "failed", message: error.message };
    if (errnoOf(error) === 2) return { kind: "none" };
    return { kind: "failed", message: describeOsError(error) };
  }
}

/** Write auth.json for an API key; a new file is private. Throws what the system call throws. */
export function writeApiKey(codexHome: string, key: string): void {
  const content = JSON.stringify({ auth_mode: "apikey", OPENAI_API_KEY: key }, undefined, 2);
  writeFileSync(authPath(codexHome), content, { mode: 0o600 });
}

/** Delete auth.json; false when there is none. Throws what the system call throws. */
export function deleteAuthFile(codexHome: string): boolean {
  try {
    unlinkSync(authPath(codexHome));
    return true;
  } catch (error) {
    if (errnoOf(error) === 2) return false;
    throw error;
  }
}

function authPath(codexHome: string): string {
  return join(codexHome, "auth.json");
}

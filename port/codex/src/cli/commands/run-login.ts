import { checkAgentIdentity } from "../../auth/agent-identity.ts";
import { NO_KEYRING, writeApiKey } from "../../auth/auth-store.ts";
import { openLoginLog, type LoginLog } from "../../auth/login-log.ts";
import { trimSpace } from "../../text/rust-whitespace.ts";
import { decodeUtf8 } from "../../text/decode-utf8.ts";
import { describeOsError } from "../../text/os-error.ts";
import { readStdin } from "../../text/read-stdin.ts";
import { writeAll } from "../../text/write-all.ts";
import type { CommandEnd, CommandInput } from "../command-run.ts";
import { hasFlag } from "../grammar/found-arguments.ts";
import { refuseFeature } from "../refuse.ts";
import { loadAuthSettings, say, type AuthSettings } from "./auth-settings.ts";

const API_KEY_HINT =
  "The --api-key flag is no longer supported. Pipe the key instead, e.g. `printenv OPENAI_API_KEY | codex login --with-api-key`.";

/** `codex login`: store an API key that comes by standard input. Everything is said on stderr. */
export async function runLogin(input: CommandInput): Promise<CommandEnd> {
  await Promise.resolve();
  const { found } = input.parsed;
  if (hasFlag(found, "with-api-key") && hasFlag(found, "with-access-token")) {
    const choice = "--with-api-key or --with-access-token.";
    return say(`Choose one login credential source: ${choice}`, 1);
  }
  if (hasFlag(found, "device-auth")) return refuseFeature("`codex login --device-auth`");
  if (hasFlag(found, "api-key")) return say(API_KEY_HINT, 1);
  if (hasFlag(found, "with-api-key")) return loginWithApiKey(input);
  if (hasFlag(found, "with-access-token")) return loginWithAccessToken(input);
  return refuseFeature("`codex login` through a browser");
}

function loginWithApiKey(input: CommandInput): CommandEnd {
  const secret = readSecret("API key");
  if (secret.kind === "failed") return secret.end;
  const settings = loadAuthSettings(input);
  if (settings.kind === "failed") return settings.end;
  const log = openLoginLog(settings.codexHome);
  log.info("codex_cli::login", "starting api key login flow");
  if (settings.forcedMethod === "chatgpt") {
    return say("API key login is disabled. Use ChatGPT login instead.", 1);
  }
  return storeApiKey(settings, secret.text, log);
}

function storeApiKey({ store, codexHome }: AuthSettings, key: string, log: LoginLog): CommandEnd {
  const keyringFailure = `failed to write OAuth tokens to keyring: ${NO_KEYRING}`;
  if (store === "keyring") return say(`Error logging in: ${keyringFailure}`, 1);
  if (store === "auto") {
    log.warn("codex_login::auth::storage", keyringFailure);
    log.warn(
      "codex_login::auth::storage",
      `failed to save auth to keyring, falling back to file storage: ${keyringFailure}`,
    );
  }
  try {
    if (store !== "ephemeral") writeApiKey(codexHome, key);
    return say("Successfully logged in", 0);
  } catch (error) {
    return say(`Error logging in: ${describeOsError(error)}`, 1);
  }
}

function loginWithAccessToken(input: CommandInput): CommandEnd {
  const secret = readSecret("access token");
  if (secret.kind === "failed") return secret.end;
  const settings = loadAuthSettings(input);
  if (settings.kind === "failed") return settings.end;
  openLoginLog(settings.codexHome).info("codex_cli::login", "starting access token login flow");
  if (settings.forcedMethod === "api") {
    return say("Access token login is disabled. Use API key login instead.", 1);
  }
  const reason = checkAgentIdentity(secret.text);
  return reason === undefined
    ? refuseFeature("`codex login --with-access-token` with a valid token")
    : say(`Error logging in with access token: ${reason}`, 1);
}

type Secret =
  | { readonly kind: "secret"; readonly text: string }
  | { readonly kind: "failed"; readonly end: CommandEnd };

function readSecret(name: string): Secret {
  writeAll(2, `Reading ${name} from stdin...\n`);
  const input = readInput();
  if (input.kind === "invalid") {
    return { kind: "failed", end: say(`Failed to read stdin: ${input.message}`, 1) };
  }
  const text = trimSpace(input.text);
  return text === ""
    ? { kind: "failed", end: say(`No ${name} provided via stdin.`, 1) }
    : { kind: "secret", text };
}

function readInput(): ReturnType<typeof decodeUtf8> {
  try {
    const decoded = decodeUtf8(readStdin());
    if (decoded.kind === "text") return decoded;
    return { kind: "invalid", message: "stream did not contain valid UTF-8" };
  } catch (error) {
    return { kind: "invalid", message: describeOsError(error) };
  }
}

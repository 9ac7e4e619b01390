import { checkAgentIdentity } from "../../auth/agent-identity.ts";
import type { AuthFile } from "../../auth/auth-file.ts";
import { NO_KEYRING, readAuthFile, type StoredAuth } from "../../auth/auth-store.ts";
import { maskKey } from "../../auth/mask-key.ts";
import { trimSpace } from "../../text/rust-whitespace.ts";
import type { CommandEnd, CommandInput } from "../command-run.ts";
import { refuseFeature } from "../refuse.ts";
import { loadAuthSettings, say, type AuthSettings } from "./auth-settings.ts";

/**
 * `codex login status`: how somebody is logged in, on stderr.
 *
 * Source: docs/reference/cli.md section 5
 */
export async function runLoginStatus(input: CommandInput): Promise<CommandEnd> {
  await Promise.resolve();
  const settings = loadAuthSettings(input);
  if (settings.kind === "failed") return settings.end;
  const token = trimSpace(input.environment["CODEX_ACCESS_TOKEN"] ?? "");
  if (token !== "") return describeAgent(token);
  const stored = readStore(settings);
  if (stored.kind === "none") return say("Not logged in", 1);
  return stored.kind === "failed" ? failed(stored.message) : describeAuth(stored.auth);
}

function readStore({ store, codexHome }: AuthSettings): StoredAuth {
  if (store === "ephemeral") return { kind: "none" };
  if (store !== "keyring") return readAuthFile(codexHome);
  return { kind: "failed", message: `failed to load CLI auth from keyring: ${NO_KEYRING}` };
}

function describeAuth({ mode, apiKey, agentIdentity }: AuthFile): CommandEnd {
  const actual = mode ?? (apiKey === undefined ? "chatgpt" : "apikey");
  if (actual === "agentIdentity") {
    return agentIdentity === undefined
      ? failed("agent identity auth is missing an agent identity token.")
      : describeAgent(agentIdentity);
  }
  if (actual !== "apikey") return say("Logged in using ChatGPT", 0);
  return apiKey === undefined
    ? failed("API key auth is missing a key.")
    : say(`Logged in using an API key - ${maskKey(apiKey)}`, 0);
}

function describeAgent(token: string): CommandEnd {
  const reason = checkAgentIdentity(token);
  return reason === undefined ? refuseFeature("login by a valid agent identity") : failed(reason);
}

function failed(reason: string): CommandEnd {
  return say(`Error checking login status: ${reason}`, 1);
}

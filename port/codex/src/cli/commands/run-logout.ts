import { deleteAuthFile, NO_KEYRING, readAuthFile } from "../../auth/auth-store.ts";
import { describeOsError } from "../../text/os-error.ts";
import type { CommandEnd, CommandInput } from "../command-run.ts";
import { refuseFeature } from "../refuse.ts";
import { loadAuthSettings, say } from "./auth-settings.ts";

/** `codex logout`: forget an API key. Tokens of an account, which must be revoked, are refused. */
export async function runLogout(input: CommandInput): Promise<CommandEnd> {
  await Promise.resolve();
  const settings = loadAuthSettings(input);
  if (settings.kind === "failed") return settings.end;
  if (settings.store === "keyring") {
    return say(`Error logging out: failed to delete auth from keyring: ${NO_KEYRING}`, 1);
  }
  const stored = readAuthFile(settings.codexHome);
  if (stored.kind === "found" && stored.auth.hasTokens) {
    return refuseFeature("`codex logout` of a ChatGPT login");
  }
  try {
    return say(deleteAuthFile(settings.codexHome) ? "Successfully logged out" : "Not logged in", 0);
  } catch (error) {
    return say(`Error logging out: ${describeOsError(error)}`, 1);
  }
}

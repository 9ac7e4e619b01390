import type { AuthStore } from "../../auth/auth-store.ts";
import { textSetting } from "../../config/read-setting.ts";
import { describeConfigProblem } from "../../config/toml-error.ts";
import { writeAll } from "../../text/write-all.ts";
import type { CommandEnd, CommandInput } from "../command-run.ts";
import { loadCommandConfig } from "../config-sources.ts";

/** What the settings say about credentials. */
export interface AuthSettings {
  readonly kind: "loaded";
  readonly codexHome: string;
  readonly store: AuthStore;
  readonly forcedMethod: string | undefined;
}

const STORES: readonly AuthStore[] = ["file", "keyring", "auto", "ephemeral"];

/** Load them; a failure has already been said. */
export function loadAuthSettings(
  input: CommandInput,
): AuthSettings | { readonly kind: "failed"; readonly end: CommandEnd } {
  const { codexHome } = input;
  if (codexHome.kind === "missing")
    return failed(`Error loading configuration: ${codexHome.message}`);
  const loaded = loadCommandConfig(input, codexHome.path);
  if (loaded.kind === "failed") {
    const { summary } = describeConfigProblem(loaded.failure);
    const isOverride = loaded.failure.kind === "override";
    return failed(
      `${isOverride ? "Error parsing -c overrides" : "Error loading configuration"}: ${summary}`,
    );
  }
  const store = textSetting(loaded.table, "cli_auth_credentials_store");
  return {
    kind: "loaded",
    codexHome: codexHome.path,
    store: STORES.find((known) => known === store) ?? "file",
    forcedMethod: textSetting(loaded.table, "forced_login_method"),
  };
}

/** Say one sentence on standard error and exit on the spot, as the login commands do. */
export function say(sentence: string, exitCode: number): CommandEnd {
  writeAll(2, `${sentence}\n`);
  return { exitCode, how: "exit" };
}

function failed(sentence: string): { readonly kind: "failed"; readonly end: CommandEnd } {
  return { kind: "failed", end: say(sentence, 1) };
}

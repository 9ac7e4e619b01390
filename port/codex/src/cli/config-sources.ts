import { loadConfig, type LoadedConfig } from "../config/load-config.ts";
import type { CommandInput } from "./command-run.ts";
import { hasFlag, valueOf, valuesOf } from "./grammar/found-arguments.ts";

/** Load the settings a command sees: its Codex home's, and those of its command line. */
export function loadCommandConfig({ parsed, cwd }: CommandInput, codexHome: string): LoadedConfig {
  const { found, root } = parsed;
  return loadConfig({
    codexHome,
    cwd,
    overrides: valuesOf(found, "config"),
    enable: valuesOf(found, "enable"),
    disable: valuesOf(found, "disable"),
    profile: valueOf(found, "profile") ?? valueOf(root, "profile"),
    strictConfig: hasFlag(found, "strict-config") || hasFlag(root, "strict-config"),
    ignoreUserConfig: false,
  });
}

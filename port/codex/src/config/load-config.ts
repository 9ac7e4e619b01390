import type { ConfigFailure } from "./config-failure.ts";
import type { ConfigTable } from "./config-table.ts";

/** Where settings come from, apart from the files themselves. */
export interface ConfigSources {
  readonly codexHome: string;
  /** The folder whose project settings count, absolute. */
  readonly cwd: string;
  /** Each `-c key=value`, verbatim and in order. */
  readonly overrides: readonly string[];
  readonly enable: readonly string[];
  readonly disable: readonly string[];
  readonly profile: string | undefined;
  readonly strictConfig: boolean;
  readonly ignoreUserConfig: boolean;
}

/** What loading gave: the merged table, or the first reason why there is none. */
export type LoadedConfig =
  | { readonly kind: "loaded"; readonly table: ConfigTable }
  | { readonly kind: "failed"; readonly failure: ConfigFailure };

import type { ExecOptions } from "./exec-options.ts";
import { UnsupportedError } from "./unsupported-error.ts";

const HINT = "use the original Codex CLI 0.136.0 for it";

/** Throw UnsupportedError for what was asked on the command line and cannot be done. */
export function refuseOptions(options: ExecOptions): void {
  if (options.target.kind === "review") throw new UnsupportedError("`codex exec review`", HINT);
  if (options.oss || options.localProvider !== undefined) {
    throw new UnsupportedError("--oss", "set model_provider in config.toml instead");
  }
  if (options.bypassHookTrust) {
    throw new UnsupportedError("--dangerously-bypass-hook-trust", HINT);
  }
}

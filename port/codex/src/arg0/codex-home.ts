import { realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** The folder of settings, sessions and credentials, or why there is none. */
export type CodexHome =
  | { readonly kind: "found"; readonly path: string }
  | { readonly kind: "missing"; readonly message: string };

/**
 * Find the folder: `CODEX_HOME`, which must exist, or `.codex` in the home directory.
 *
 * Source: docs/reference/cli.md section 0.1
 */
export function findCodexHome(environment: NodeJS.ProcessEnv): CodexHome {
  const configured = environment["CODEX_HOME"];
  if (configured === undefined || configured === "") {
    return { kind: "found", path: join(homedir(), ".codex") };
  }
  const subject = `CODEX_HOME points to ${JSON.stringify(configured)}, but that path`;
  const stats = statSync(configured, { throwIfNoEntry: false });
  if (stats === undefined) return { kind: "missing", message: `${subject} does not exist` };
  if (!stats.isDirectory()) return { kind: "missing", message: `${subject} is not a directory` };
  return { kind: "found", path: realpathSync(configured) };
}

import { existsSync } from "node:fs";

/** What the reference tells a user with a sandbox and no `bwrap` on the path. */
const WARNING =
  "Codex could not find bubblewrap on PATH. Install bubblewrap with your OS package manager. See the sandbox prerequisites: https://developers.openai.com/codex/concepts/sandboxing#prerequisites. Codex will use the bundled bubblewrap in the meantime.";

/** The warning, if the program that makes sandboxes is not on the path. */
export function missingBubblewrap(
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const dirs = (env["PATH"] ?? "").split(":");
  return dirs.some((dir) => dir !== "" && existsSync(`${dir}/bwrap`)) ? undefined : WARNING;
}

import { writeAll } from "../text/write-all.ts";
import type { CommandEnd } from "./command-run.ts";

/** Exit code of everything the port does not do (yet). */
export const UNSUPPORTED_EXIT_CODE = 70;

/** Say that a command is not supported, so that nobody takes its silence for success. */
export function refuse(path: readonly string[]): CommandEnd {
  const name = ["codex", ...path].join(" ");
  return refuseFeature(`\`${name}\``);
}

/** The same for a part of a command; `what` is the subject of the sentence. */
export function refuseFeature(what: string): CommandEnd {
  writeAll(
    2,
    `codex (TypeScript port): ${what} is not supported yet\nHint: use the original Codex CLI 0.136.0 for it; manifest.json lists what the port does not do\n`,
  );
  return { exitCode: UNSUPPORTED_EXIT_CODE, how: "return" };
}

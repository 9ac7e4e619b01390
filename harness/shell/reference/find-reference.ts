import { accessSync, constants, existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../../core/errors/usage-error.ts";
import type { Target } from "../../core/target/target.ts";
import { sha256OfFile } from "../store/sha256.ts";
import { installReference, type InstalledReference, type Progress } from "./install-reference.ts";

const VERSION = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/**
 * Find what `--reference` names: nothing (the pinned version), a published version, or a path.
 * @throws UsageError when it is neither; ReferenceUnavailableError when it cannot be had.
 */
export async function findReference(
  target: Target,
  wanted: string | undefined,
  progress: Progress,
): Promise<InstalledReference> {
  if (wanted === undefined)
    return await installReference(target, target.reference.version, progress);
  if (VERSION.test(wanted)) return await installReference(target, wanted, progress);
  const executable = requireExecutable(wanted, "--reference");
  const sha256 = await sha256OfFile(executable);
  const isPinned = sha256 === target.reference.sha256;
  return {
    executable,
    version: isPinned ? target.reference.version : `path:${wanted}`,
    sha256,
    isPinned,
  };
}

/** Resolve a path given on the command line to an executable file. @throws UsageError when it is none. */
export function requireExecutable(path: string, option: string): string {
  const absolute = resolve(path);
  const hint = `Give \`${option}\` the path of an executable file`;
  if (!existsSync(absolute))
    throw new UsageError(`Cannot run "${path}": there is no such file`, hint);
  if (!statSync(absolute).isFile())
    throw new UsageError(`Cannot run "${path}": it is not a file`, hint);
  try {
    accessSync(absolute, constants.X_OK);
  } catch (cause) {
    throw new UsageError(
      `Cannot run "${path}": it is not executable`,
      `${hint}; run \`chmod +x ${path}\` first`,
      cause,
    );
  }
  return absolute;
}

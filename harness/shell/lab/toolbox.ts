import { existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";

/**
 * System programs a subject may find on its PATH. A closed list, so that what else a machine has installed
 * (a `bwrap`, an `lsb_release`) never reaches a golden. See docs/decisions/0002-closed-path.md.
 */
const TOOLS: readonly string[] = (
  "bash sh env cat cp mv rm mkdir rmdir ln ls touch chmod echo printf true false test sleep seq head tail " +
  "wc sort tr sed grep awk cut tee dirname basename pwd readlink realpath stat id uname date mktemp expr kill git"
).split(" ");

const SYSTEM_FOLDERS = ["/usr/local/bin", "/usr/bin", "/bin"] as const;

let resolved: readonly (readonly [string, string])[] | undefined;

/** Fill a lab's bin folder with links to the allowed tools, and to this Node for subjects that are scripts. */
export function fillToolbox(binDir: string): void {
  resolved ??= resolveTools();
  for (const [name, target] of resolved) symlinkSync(target, join(binDir, name));
}

/** Whether a subject will find a tool. */
export function hasTool(name: string): boolean {
  resolved ??= resolveTools();
  return resolved.some(([tool]) => tool === name);
}

function resolveTools(): readonly (readonly [string, string])[] {
  const found = TOOLS.flatMap((name) => {
    const folder = SYSTEM_FOLDERS.find((candidate) => existsSync(join(candidate, name)));
    return folder === undefined ? [] : [[name, join(folder, name)] as const];
  });
  return [...found, ["node", process.execPath] as const];
}

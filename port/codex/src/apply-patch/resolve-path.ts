import { homedir } from "node:os";
import { resolve } from "node:path";

/** Make a path of a patch absolute: `~` is the home directory, `.` and `..` are folded away. */
export function resolvePath(path: string, cwd: string): string {
  if (path === "~") return homedir();
  return path.startsWith("~/")
    ? resolve(homedir(), path.slice(2).replace(/^\/+/, ""))
    : resolve(cwd, path);
}

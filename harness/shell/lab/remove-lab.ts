import { rm } from "node:fs/promises";
import { execa } from "execa";
import { releaseLab } from "./guardian.ts";

/** Remove a lab's folder, whatever a subject left in it: closed folders, paths too long for a program to name. */
export async function removeLab(root: string): Promise<void> {
  try {
    await rm(root, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    await execa("chmod", ["-R", "u+rwx", root], { reject: false });
    await execa("rm", ["-rf", root], { reject: false });
  }
  releaseLab(root);
}

import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { runApplyPatch, runAsApplyPatch } from "./apply-patch/run-apply-patch.ts";
import type { ApplyPatchInput, ProgramResult } from "./apply-patch/run-apply-patch.ts";
import { writeAll } from "./text/write-all.ts";

const AS_APPLY_PATCH = "--codex-run-as-apply-patch";

/** The program is what it is called: the same file under other names is another program. */
async function main(): Promise<number> {
  const args = process.argv.slice(2);
  switch (basename(process.argv[1] ?? "codex")) {
    case "apply_patch":
    case "applypatch":
      return finish(runApplyPatch(applyPatchInput(args)));
    case "codex-linux-sandbox":
      return refuse("codex-linux-sandbox");
    case "codex-execve-wrapper":
      return 1; // Silent, as the reference is without its socket.
    default:
      break;
  }
  if (args[0] === AS_APPLY_PATCH) return finish(runAsApplyPatch(applyPatchInput(args.slice(1))));
  const { runCodex } = await import("./cli/run-codex.ts");
  return runCodex(args);
}

function finish({ stdout, stderr, exitCode }: ProgramResult): number {
  writeAll(1, stdout);
  writeAll(2, stderr);
  return exitCode;
}

function refuse(name: string): number {
  writeAll(2, `${name} (TypeScript port): not supported yet\n`);
  return 70;
}

function applyPatchInput(args: readonly string[]): ApplyPatchInput {
  return {
    args,
    hasLossyArgs: args.some(hasReplacement) && isCommandLineLossy(),
    cwd: process.cwd(),
  };
}

function hasReplacement(arg: string): boolean {
  return arg.includes("\ufffd");
}

/** Node decodes arguments before we see them; the kernel still knows the bytes. */
function isCommandLineLossy(): boolean {
  const bytes = readFileSync("/proc/self/cmdline");
  return !Buffer.from(bytes.toString("utf8")).equals(bytes);
}

async function start(): Promise<void> {
  process.exitCode = await main();
}

void start();

import { decodeUtf8 } from "../text/decode-utf8.ts";
import { describeOsError } from "../text/os-error.ts";
import { readStdin } from "../text/read-stdin.ts";
import { applyPatch } from "./apply-patch.ts";

/** What a short-lived program prints, and its exit code. */
export interface ProgramResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number;
}

/** What the program sees of its surroundings. */
export interface ApplyPatchInput {
  /** The arguments after the program's name. */
  readonly args: readonly string[];
  /** Whether argument bytes were lost because they are not UTF-8. */
  readonly hasLossyArgs: boolean;
  readonly cwd: string;
}

const USAGE = "Usage: apply_patch 'PATCH'\n       echo 'PATCH' | apply_patch\n";

/** The `apply_patch` program: one argument, or standard input if there is none. */
export function runApplyPatch({ args, hasLossyArgs, cwd }: ApplyPatchInput): ProgramResult {
  const [patch] = args;
  if (patch === undefined) return applyInput(cwd);
  if (hasLossyArgs) return failed("Error: apply_patch requires a UTF-8 PATCH argument.\n");
  if (args.length > 1) {
    return { ...failed("Error: apply_patch accepts exactly one argument.\n"), exitCode: 2 };
  }
  return applyPatch(patch, cwd);
}

/** The `codex --codex-run-as-apply-patch PATCH` form: further arguments are ignored. */
export function runAsApplyPatch({ args, hasLossyArgs, cwd }: ApplyPatchInput): ProgramResult {
  const [patch] = args;
  if (patch === undefined || hasLossyArgs) {
    return failed("Error: --codex-run-as-apply-patch requires a UTF-8 PATCH argument.\n");
  }
  return applyPatch(patch, cwd);
}

function applyInput(cwd: string): ProgramResult {
  const input = readPatch();
  if (input.kind === "invalid") {
    return failed(`Error: Failed to read PATCH from stdin.\n${input.message}\n`);
  }
  return input.text === "" ? { ...failed(USAGE), exitCode: 2 } : applyPatch(input.text, cwd);
}

type Input = { readonly kind: "text"; readonly text: string } | InvalidInput;

interface InvalidInput {
  readonly kind: "invalid";
  readonly message: string;
}

function readPatch(): Input {
  try {
    const decoded = decodeUtf8(readStdin());
    return decoded.kind === "text"
      ? decoded
      : { kind: "invalid", message: "stream did not contain valid UTF-8" };
  } catch (error) {
    return { kind: "invalid", message: describeOsError(error) };
  }
}

function failed(stderr: string): ProgramResult {
  return { stdout: "", stderr, exitCode: 1 };
}

import { execOptionsDefaults, type ExecOptions, type ExecTarget } from "../../exec/exec-options.ts";
import { writeAll } from "../../text/write-all.ts";
import type { CommandEnd, CommandInput } from "../command-run.ts";
import { fail } from "../fail.ts";
import {
  hasFlag,
  valueOf,
  valuesOf,
  type FoundArguments,
  type ParsedCommand,
} from "../grammar/found-arguments.ts";

/** `codex exec`, with `resume` and `review`: hand the command line to the turns. */
export async function runExecCommand(input: CommandInput): Promise<CommandEnd> {
  const { codexHome, cwd, environment, parsed } = input;
  if (codexHome.kind === "missing") return fail(codexHome.message);
  const { runExec } = await import("../../exec/run-exec.ts");
  return await runExec(readExecOptions(parsed), {
    env: environment,
    cwd,
    codexHome: codexHome.path,
    stdin: process.stdin,
    stdout: { isTTY: process.stdout.isTTY, write: (text) => writeAll(1, text) },
    stderr: { isTTY: process.stderr.isTTY, write: (text) => writeAll(2, text) },
  });
}

/** The options of a turn: those given after `exec`, else those given before it. */
export function readExecOptions({ path, root, levels, found }: ParsedCommand): ExecOptions {
  const exec: FoundArguments = levels[1] ?? found;
  const value = (id: string): string | undefined =>
    valueOf(found, id) ?? valueOf(exec, id) ?? valueOf(root, id);
  const flag = (id: string): boolean =>
    hasFlag(found, id) || hasFlag(exec, id) || hasFlag(root, id);
  const all = (id: string): readonly string[] => levels.flatMap((level) => valuesOf(level, id));
  return {
    ...execOptionsDefaults,
    target: readTarget(path, found),
    prompt: valueOf(found, "prompt"),
    json: flag("json"),
    model: value("model"),
    sandbox: SANDBOXES.find((mode) => mode === value("sandbox")),
    bypassSandbox: flag("dangerously-bypass-approvals-and-sandbox"),
    bypassHookTrust: flag("dangerously-bypass-hook-trust"),
    fullAuto: flag("full-auto"),
    oss: flag("oss"),
    localProvider: value("local-provider"),
    workDir: value("cd"),
    addDirs: all("add-dir"),
    images: all("image"),
    skipGitRepoCheck: flag("skip-git-repo-check"),
    ephemeral: flag("ephemeral"),
    ignoreRules: flag("ignore-rules"),
    outputSchema: value("output-schema"),
    outputLastMessage: value("output-last-message"),
    color: COLORS.find((choice) => choice === valueOf(exec, "color")) ?? "auto",
    config: {
      overrides: valuesOf(found, "config"),
      enable: valuesOf(found, "enable"),
      disable: valuesOf(found, "disable"),
      profile: value("profile"),
      strictConfig: flag("strict-config"),
      ignoreUserConfig: flag("ignore-user-config"),
    },
  };
}

const SANDBOXES = ["read-only", "workspace-write", "danger-full-access"] as const;
const COLORS = ["always", "never", "auto"] as const;

function readTarget(path: readonly string[], found: FoundArguments): ExecTarget {
  if (path[1] === "review") return { kind: "review" };
  if (path[1] !== "resume") return { kind: "new" };
  return {
    kind: "resume",
    session: valueOf(found, "session_id"),
    last: hasFlag(found, "last"),
    all: hasFlag(found, "all"),
  };
}

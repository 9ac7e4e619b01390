import { realpathSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { execa } from "execa";
import { UsageError } from "../../core/errors/usage-error.ts";
import type { Target } from "../../core/target/target.ts";
import { requireExecutable } from "../reference/find-reference.ts";
import { projectRoot } from "../store/project-root.ts";
import type { Subject } from "../lab/subject.ts";

/** The subject of a replay and how to name it on a command line again. */
export interface ChosenPort {
  readonly subject: Subject;
  readonly isOwnPort: boolean;
  /** Empty for the target's own port, ` --port <path>` for another. */
  readonly args: string;
  /** What reports call it: a path relative to the project, or the one given. */
  readonly shown: string;
}

/**
 * Choose what to judge: the executable that `--port` names, or the target's own port, freshly built. An alias is
 * another executable that is the same subject, such as the binary behind a wrapper script.
 * @throws UsageError when it is no executable file, or does not build.
 */
export async function choosePort(
  target: Target,
  path: string | undefined,
  aliases: readonly string[] = [],
): Promise<ChosenPort> {
  if (path === undefined) {
    await buildPort(target);
    const executable = requireExecutable(
      join(projectRoot, target.port.executable),
      "port.executable",
    );
    return {
      subject: subjectOf(executable),
      isOwnPort: true,
      args: "",
      shown: target.port.executable,
    };
  }
  const executable = requireExecutable(path, "--port");
  const others = aliases.map((alias) => requireExecutable(alias, "--alias"));
  const shown = shorten(path);
  const words = ["", "--port", shown, ...aliases.flatMap((alias) => ["--alias", shorten(alias)])];
  return { subject: subjectOf(executable, others), isOwnPort: false, args: words.join(" "), shown };
}

function subjectOf(executable: string, others: readonly string[] = []): Subject {
  return { executable, aliases: [executable, ...others].map((path) => realpathSync(path)) };
}

/** A path as people would type it where the command runs. */
function shorten(path: string): string {
  const fromHere = relative(process.cwd(), resolve(path));
  return fromHere.startsWith("..") ? path : `./${fromHere}`;
}

async function buildPort(target: Target): Promise<void> {
  const [command, ...args] = target.port.build;
  if (command === undefined) return;
  const build = await execa(command, args, { cwd: projectRoot, reject: false, all: true });
  if (build.exitCode === 0) return;
  const shown = build.all?.split("\n").slice(0, 5).join("\n") ?? "";
  throw new UsageError(
    `Cannot build the port with "${target.port.build.join(" ")}": ${shown || build.shortMessage}`,
    "Make the build pass, or judge another executable with `--port`",
  );
}

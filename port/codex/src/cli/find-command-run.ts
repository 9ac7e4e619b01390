import type { RunCommand } from "./command-run.ts";

/** What runs a command, loaded when it is needed; `undefined` for what the port does not do. */
export async function findCommandRun(path: readonly string[]): Promise<RunCommand | undefined> {
  switch (path.join(" ")) {
    case "completion":
      return (await import("./commands/run-completion.ts")).runCompletion;
    default:
      return undefined;
  }
}

import type { ExecIo } from "./exec-io.ts";
import type { GitFacts } from "./git-facts.ts";
import type { PreparedRun } from "./prepare-run.ts";
import { startThread, type OpenThread } from "./start-thread.ts";

/** A thread to work on, or why there is none. */
export type OpenedThread =
  | { readonly kind: "opened"; readonly open: OpenThread }
  | { readonly kind: "failed"; readonly message: string };

/** Find the thread a run is about: a new one, or one that goes on. */
export function openThread(run: PreparedRun, io: ExecIo, git: GitFacts | undefined): OpenedThread {
  const { settings, workDir, options } = run;
  const { ephemeral } = options;
  return {
    kind: "opened",
    open: startThread({ codexHome: io.codexHome, workDir, settings, git, ephemeral }),
  };
}

import type { ExecSettings } from "../config/exec-settings.ts";
import { VERSION } from "../responses/user-agent.ts";
import { compactObject } from "../responses/json.ts";
import { rolloutPath } from "../rollout/rollout-path.ts";
import { createRolloutWriter, silentRolloutWriter } from "../rollout/rollout-writer.ts";
import { createUuid7 } from "../rollout/uuid7.ts";
import { formatGitFacts, type GitFacts } from "./git-facts.ts";
import { createThread, type Thread, type ThreadPast } from "./thread.ts";

/** A thread and where it is kept. */
export interface OpenThread {
  readonly thread: Thread;
  readonly past: ThreadPast;
  readonly isNew: boolean;
  /** Absolute; `undefined` when the thread leaves no record. */
  readonly path: string | undefined;
  close(): void;
}

/** What a new thread begins with. */
export interface NewThread {
  readonly codexHome: string;
  readonly workDir: string;
  readonly settings: ExecSettings;
  readonly git: GitFacts | undefined;
  readonly ephemeral: boolean;
  readonly originator: string;
}

/** Begin a thread: draw its id and write the head of its record. */
export function startThread(start: NewThread): OpenThread {
  const created = new Date();
  const id = createUuid7(created.getTime());
  const path = start.ephemeral ? undefined : `${start.codexHome}/${rolloutPath(id, created)}`;
  const rollout = path === undefined ? silentRolloutWriter : createRolloutWriter(path);
  rollout.write(
    "session_meta",
    compactObject({
      id,
      timestamp: created.toISOString(),
      cwd: start.workDir,
      originator: start.originator,
      cli_version: VERSION,
      source: "exec",
      thread_source: "user",
      model_provider: start.settings.provider.id,
      base_instructions: { text: start.settings.instructions },
      git: start.git === undefined ? undefined : formatGitFacts(start.git),
    }),
  );
  const past: ThreadPast = {
    id,
    createdMs: created.getTime(),
    items: [],
    usage: undefined,
    lastUsage: undefined,
    firstUserMessage: undefined,
  };
  const close = (): void => {
    rollout.close();
  };
  return { thread: createThread(past, rollout), past, isNew: true, path, close };
}

/** Go on with a thread that has a record. */
export function continueThread(past: ThreadPast, path: string): OpenThread {
  const rollout = createRolloutWriter(path);
  const close = (): void => {
    rollout.close();
  };
  return { thread: createThread(past, rollout), past, isNew: false, path, close };
}

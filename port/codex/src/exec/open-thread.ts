import type { ExecIo } from "./exec-io.ts";
import type { ExecTarget } from "./exec-options.ts";
import { findRollout, listRollouts } from "../rollout/find-rollout.ts";
import { readRollout, type RecordedThread } from "../rollout/read-rollout.ts";
import { originatorOf } from "../responses/user-agent.ts";
import type { GitFacts } from "./git-facts.ts";
import type { PreparedRun } from "./prepare-run.ts";
import { continueThread, startThread, type OpenThread } from "./start-thread.ts";
import { parseUsage } from "./token-usage.ts";
import { UnsupportedError } from "./unsupported-error.ts";

/** A thread to work on, or why there is none. */
export type OpenedThread =
  | { readonly kind: "opened"; readonly open: OpenThread }
  | { readonly kind: "failed"; readonly message: string };

const UUID = /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;

/**
 * Find the thread a run is about. A name that no thread has means a new one, as does `--last`
 * where there is none; only an id must exist.
 *
 * Source: docs/reference/exec.md section 11
 */
export function openThread(run: PreparedRun, io: ExecIo, git: GitFacts | undefined): OpenedThread {
  const { settings, workDir, options } = run;
  const { codexHome } = io;
  const path = findPath(options.target, codexHome, workDir);
  const recorded = path === undefined ? undefined : readRollout(path);
  if (path !== undefined && recorded !== undefined) {
    refuseChange(recorded, run);
    const usage = parseUsage(recorded.totalUsage);
    const lastUsage = parseUsage(recorded.lastUsage);
    return { kind: "opened", open: continueThread({ ...recorded, usage, lastUsage }, path) };
  }
  const missing = missingId(options.target);
  if (missing !== undefined) return { kind: "failed", message: describeMissing(missing) };
  const { ephemeral } = options;
  const originator = originatorOf(io.env);
  const start = { codexHome, workDir, settings, git, ephemeral, originator };
  return { kind: "opened", open: startThread(start) };
}

function findPath(target: ExecTarget, codexHome: string, workDir: string): string | undefined {
  if (target.kind !== "resume") return undefined;
  if (target.session !== undefined && UUID.test(target.session)) {
    return findRollout(codexHome, target.session.toLowerCase());
  }
  if (!target.last) return undefined;
  return listRollouts(codexHome).find((path) => target.all || readRollout(path)?.cwd === workDir);
}

function missingId(target: ExecTarget): string | undefined {
  if (target.kind !== "resume" || target.session === undefined) return undefined;
  return UUID.test(target.session) ? target.session.toLowerCase() : undefined;
}

function describeMissing(id: string): string {
  return `Error: thread/resume: thread/resume failed: no rollout found for thread id ${id} (code -32600)`;
}

function refuseChange(recorded: RecordedThread, { settings }: PreparedRun): void {
  const hint = "resume it with the original Codex CLI 0.136.0";
  if (recorded.isCompacted) throw new UnsupportedError("resuming a compacted thread", hint);
  if (recorded.model !== undefined && recorded.model !== settings.model.slug) {
    throw new UnsupportedError("resuming a thread with another model", hint);
  }
}

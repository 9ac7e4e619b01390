import { openDatabase } from "./open-database.ts";
import { THREADS_DATABASE } from "./open-state.ts";

/** What the state database keeps of a thread. */
export interface ThreadRow {
  readonly id: string;
  readonly rolloutPath: string;
  readonly createdMs: number;
  readonly updatedMs: number;
  readonly modelProvider: string;
  readonly cwd: string;
  /** What commands may touch, as JSON. */
  readonly permissions: string;
  readonly firstUserMessage: string;
  readonly tokensUsed: number;
  readonly cliVersion: string;
  readonly model: string;
  readonly reasoningEffort: string | undefined;
  readonly git: {
    readonly commit: string | undefined;
    readonly branch: string | undefined;
    readonly originUrl: string | undefined;
  };
}

/** Write a thread's row, or bring it up to date. */
export function writeThreadRow(dir: string, row: ThreadRow): void {
  const database = openDatabase(`${dir}/${THREADS_DATABASE}`);
  try {
    const columns = Object.entries(toColumns(row));
    const names = columns.map(([name]) => name);
    const updates = MUTABLE.map((name) => `${name} = excluded.${name}`).join(", ");
    database.run(
      `INSERT INTO threads (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")})
       ON CONFLICT(id) DO UPDATE SET ${updates}`,
      columns.map(([, value]) => value),
    );
  } finally {
    database.close();
  }
}

const MUTABLE = [
  "updated_at",
  "updated_at_ms",
  "tokens_used",
  "sandbox_policy",
  "model",
  "reasoning_effort",
];

function toColumns(row: ThreadRow): Record<string, string | number | null> {
  const firstUserMessage = row.firstUserMessage.trim();
  return {
    id: row.id,
    rollout_path: row.rolloutPath,
    created_at: Math.floor(row.createdMs / 1000),
    updated_at: Math.floor(row.updatedMs / 1000),
    source: "exec",
    model_provider: row.modelProvider,
    cwd: row.cwd,
    title: firstUserMessage,
    sandbox_policy: row.permissions,
    approval_mode: "never",
    tokens_used: row.tokensUsed,
    git_sha: row.git.commit ?? null,
    git_branch: row.git.branch ?? null,
    git_origin_url: row.git.originUrl ?? null,
    cli_version: row.cliVersion,
    first_user_message: firstUserMessage,
    memory_mode: "enabled",
    model: row.model,
    reasoning_effort: row.reasoningEffort ?? null,
    created_at_ms: row.createdMs,
    updated_at_ms: row.updatedMs,
    thread_source: "user",
    preview: firstUserMessage,
  };
}

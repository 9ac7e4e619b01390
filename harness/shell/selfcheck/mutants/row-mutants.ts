import type { WrapperMutant } from "../mutant.ts";
import { wrapper } from "./define-mutant.ts";
import { inRows } from "./edit-rows.ts";

interface Case {
  readonly id: string;
  readonly title: string;
  readonly aims: readonly string[];
  readonly path: RegExp;
  readonly statement: string;
}

const ROWS = ["compare:rows"] as const;

/** One statement each on the database of threads. */
const CASES: readonly Case[] = [
  {
    id: "row-changed",
    title: "the title of a thread is another",
    aims: ROWS,
    path: /^\$\.threads\[0\]\.title$/,
    statement: "UPDATE threads SET title = 'Run it'",
  },
  {
    id: "row-null",
    title: "a value is NULL",
    aims: ROWS,
    path: /^\$\.threads\[0\]\.preview$/,
    statement: "UPDATE threads SET preview = ''",
  },
  {
    id: "row-type",
    title: "a number is stored as text",
    aims: ROWS,
    path: /^\$\.backfill_state\[0\]\.last_watermark$/,
    statement: "UPDATE backfill_state SET last_watermark = ''",
  },
  {
    id: "row-extra",
    title: "one row too many",
    aims: ROWS,
    path: /^\$\.thread_spawn_edges/,
    statement: "INSERT INTO thread_spawn_edges VALUES ('a', 'b', 'open')",
  },
  {
    id: "row-missing",
    title: "the thread was not stored",
    aims: ROWS,
    path: /^\$\.threads/,
    statement: "DELETE FROM threads",
  },
  {
    id: "row-migration-missing",
    title: "a migration is not recorded",
    aims: ROWS,
    path: /^\$\._sqlx_migrations\[11\]/,
    statement: "DELETE FROM _sqlx_migrations WHERE version = 12",
  },
  {
    id: "row-checksum",
    title: "a migration has another checksum",
    aims: ROWS,
    path: /^\$\._sqlx_migrations\[2\]\.checksum/,
    statement: "UPDATE _sqlx_migrations SET checksum = x'00' WHERE version = 3",
  },
  {
    id: "schema-index-dropped",
    title: "an index is missing",
    aims: ROWS,
    path: /index idx_threads_source/,
    statement: "DROP INDEX idx_threads_source",
  },
  {
    id: "schema-version",
    title: "the file has a user version",
    aims: ROWS,
    path: /user_version/,
    statement: "PRAGMA user_version = 7",
  },
  {
    id: "schema-journal-mode",
    title: "the file has another journal mode",
    aims: ROWS,
    path: /journal_mode/,
    statement: "PRAGMA journal_mode = DELETE",
  },
  {
    id: "unix-milliseconds-seconds",
    title: "seconds where milliseconds are due",
    aims: ["unix-milliseconds"],
    path: /^\$\.threads\[0\]\.created_at_ms$/,
    statement:
      "DROP TRIGGER threads_created_at_ms_after_update; UPDATE threads SET created_at_ms = created_at_ms / 1000",
  },
  {
    id: "unix-seconds-zero",
    title: "the state was last filled in 1970",
    aims: ["unix-seconds"],
    path: /^\$\.backfill_state\[0\]\.last_success_at$/,
    statement: "UPDATE backfill_state SET last_success_at = 0",
  },
  {
    id: "migration-time-form",
    title: "a T between day and time of a migration",
    aims: ["migration-time"],
    path: /^\$\._sqlx_migrations\[0\]\.installed_on$/,
    statement:
      "UPDATE _sqlx_migrations SET installed_on = replace(installed_on, ' ', 'T') WHERE version = 1",
  },
  {
    id: "migration-time-past",
    title: "a migration that was applied last year",
    aims: ["migration-time"],
    path: /^\$\._sqlx_migrations\[0\]\.installed_on$/,
    statement: "UPDATE _sqlx_migrations SET installed_on = '2019-01-01 00:00:00' WHERE version = 1",
  },
  {
    id: "migration-duration-negative",
    title: "a migration took less than no time",
    aims: ["migration-duration"],
    path: /^\$\._sqlx_migrations\[4\]\.execution_time$/,
    statement: "UPDATE _sqlx_migrations SET execution_time = -1 WHERE version = 5",
  },
  {
    id: "migration-duration-too-long",
    title: "a migration took longer than the run",
    aims: ["migration-duration"],
    path: /^\$\._sqlx_migrations\[4\]\.execution_time$/,
    statement: "UPDATE _sqlx_migrations SET execution_time = 86400000000000 WHERE version = 5",
  },
  {
    id: "row-path-other-day",
    title: "the stored path of the rollout tells another day",
    aims: ["session-day"],
    path: /^\$\.threads\[0\]\.rollout_path$/,
    statement:
      "UPDATE threads SET rollout_path = substr(rollout_path, 1, instr(rollout_path, '/sessions/') + 9) || '2019' || substr(rollout_path, instr(rollout_path, '/sessions/') + 14)",
  },
];

/** Rows and schema of a database. */
export const rowMutants: readonly WrapperMutant[] = CASES.map(({ path, statement, ...rest }) =>
  wrapper({
    ...rest,
    scenario: "exec/exec-command/success",
    at: ["rows/state_5.sqlite", path],
    alteration: inRows("state_5.sqlite", statement),
  }),
);

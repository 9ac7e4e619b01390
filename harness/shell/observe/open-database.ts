import sqlite from "node-sqlite3-wasm";

/** One row: column name to value (null, number, bigint, string or bytes). */
export type Row = Readonly<Record<string, unknown>>;

/** A database opened for reading. */
export interface Database {
  /** All rows of a query. @throws when the file is no database or the query is wrong. */
  all(query: string): readonly Row[];
  close(): void;
}

/**
 * Open a private copy of a SQLite file with its write-ahead log. The exclusive locking mode must come first:
 * this build has no shared memory, and without it refuses files in WAL mode.
 */
export function openDatabase(path: string): Database {
  const database = new sqlite.Database(path);
  let isPrepared = false;
  return {
    all(query) {
      if (!isPrepared) database.exec("PRAGMA locking_mode=EXCLUSIVE");
      isPrepared = true;
      return database.all(query).map((row) => ({ ...row }));
    },
    close: () => database.close(),
  };
}

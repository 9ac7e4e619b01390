import Sqlite from "libsql";

/** One row: column name to null, bigint (INTEGER), number (REAL), string (TEXT) or ArrayBuffer (BLOB). */
export type Row = Readonly<Record<string, unknown>>;

/** A database opened for reading. */
export interface Database {
  /** All rows of a query. @throws when the file is no database or the query is wrong. */
  all(query: string): readonly Row[];
  close(): void;
}

/** Open a private copy of a SQLite file, together with the write-ahead log beside it. */
export function openDatabase(path: string): Database {
  const database = new Sqlite(path);
  return {
    all: (query) => database.prepare(query).safeIntegers(true).all().filter(isRow),
    close: () => void database.close(),
  };
}

function isRow(value: unknown): value is Row {
  return typeof value === "object" && value !== null;
}

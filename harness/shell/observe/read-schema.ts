import { openDatabase } from "./open-database.ts";

/** What it takes to make an empty database like one that was seen. */
export interface DatabaseSchema {
  /** Rows of `sqlite_master` that have SQL, in order of creation. */
  readonly schema: readonly Readonly<Record<string, unknown>>[];
  /** Rows of `_sqlx_migrations` without what is chance. */
  readonly migrations: readonly Readonly<Record<string, unknown>>[];
}

/** Read the schema of a private copy of a database. */
export function readSchema(path: string): DatabaseSchema {
  const database = openDatabase(path);
  try {
    const schema = database.all(
      "SELECT type, name, tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid",
    );
    const migrations = database.all(
      "SELECT version, description, success, checksum FROM _sqlx_migrations ORDER BY version",
    );
    return {
      schema,
      migrations: migrations.map(({ version, description, success, checksum }) => ({
        version: Number(version),
        description,
        success: success === 1n,
        checksum_hex: checksum instanceof ArrayBuffer ? Buffer.from(checksum).toString("hex") : "",
      })),
    };
  } finally {
    database.close();
  }
}

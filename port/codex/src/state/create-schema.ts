import type { Database } from "node-sqlite3-wasm";

/** The recorded shape of one database. */
export interface DatabaseSchema {
  readonly schema: readonly {
    readonly type: string;
    readonly name: string;
    /** `null` for what SQLite makes by itself. */
    readonly sql: string | null;
  }[];
  readonly migrations: readonly {
    readonly version: number;
    readonly description: string;
    readonly success: boolean;
    readonly checksum_hex: string;
  }[];
}

/** Give an empty database its tables, and the rows that say how they came to be. */
export function createSchema(database: Database, { schema, migrations }: DatabaseSchema): void {
  database.exec("BEGIN");
  for (const { name, sql } of schema) {
    if (name === "sqlite_sequence") createSequenceTable(database);
    else if (sql !== null) database.exec(sql);
  }
  const insert = database.prepare(
    "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) VALUES (?, ?, ?, ?, ?)",
  );
  for (const { version, description, success, checksum_hex: checksum } of migrations) {
    insert.run([version, description, success, Buffer.from(checksum, "hex"), 0]);
  }
  insert.finalize();
  database.exec("COMMIT");
}

/** SQLite makes this table with the first AUTOINCREMENT column, and keeps it when that is gone. */
function createSequenceTable(database: Database): void {
  database.exec("CREATE TABLE first_sequence (id INTEGER PRIMARY KEY AUTOINCREMENT)");
  database.exec("DROP TABLE first_sequence");
}

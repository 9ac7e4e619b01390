import Sqlite from "libsql";

/** Write a SQLite file with these statements, closed properly. */
export function writeDatabase(path: string, statements: readonly string[]): void {
  const database = new Sqlite(path);
  for (const statement of statements) database.exec(statement);
  database.close();
}

import { createHash } from "node:crypto";
import { copyFileSync, lstatSync, mkdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Channel } from "../../core/observation/observation.ts";
import { formatLines } from "./format-entries.ts";
import { openDatabase, type Database, type Row } from "./open-database.ts";

/** Longest database or log that is read, in bytes: 64 MiB. */
const SIZE_LIMIT_BYTES = 64 * 1024 * 1024;

/** Which databases to read and which tables to leave out. */
export interface RowsRequest {
  readonly root: string;
  /** Lab paths of the SQLite files. */
  readonly databases: readonly string[];
  /** Says of `<database file>/<table>` whether it is excluded by the target. */
  readonly isExcluded: (table: string) => boolean;
}

/**
 * The rows, schema and header facts of each database, read through its write-ahead log. A copy is opened:
 * even a read-only open may change the files next to a database.
 */
export function observeRows({ root, databases, isExcluded }: RowsRequest): readonly Channel[] {
  return databases.map((labPath) => {
    const file = basename(labPath);
    const isUnique = databases.every((other) => other === labPath || basename(other) !== file);
    const name = `rows/${isUnique ? file : labPath}`;
    try {
      const copy = copyDatabase(
        join(root, labPath),
        join(root, "databases", isUnique ? "" : dirname(labPath)),
      );
      const text = readDatabase(copy, (table) => isExcluded(`${file}/${table}`));
      return { name, format: "json", text };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { name, format: "text", text: `not readable as SQLite: ${reason}\n` };
    }
  });
}

function copyDatabase(path: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const copy = join(folder, basename(path));
  copyBounded(path, copy);
  const log = lstatSync(`${path}-wal`, { throwIfNoEntry: false });
  if (log?.isFile() === true) copyBounded(`${path}-wal`, `${copy}-wal`);
  return copy;
}

function copyBounded(path: string, copy: string): void {
  const { size } = lstatSync(path);
  if (size > SIZE_LIMIT_BYTES) throw new Error(`longer than ${SIZE_LIMIT_BYTES} bytes`);
  copyFileSync(path, copy);
}

function readDatabase(path: string, isExcluded: (table: string) => boolean): string {
  const database = openDatabase(path);
  try {
    return formatDatabase(database, isExcluded);
  } finally {
    database.close();
  }
}

function formatDatabase(database: Database, isExcluded: (table: string) => boolean): string {
  const objects = database.all(
    "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name",
  );
  const schema = objects.map(({ type, name, sql }) => [
    `${String(type)} ${String(name)}`,
    sha12(String(sql)),
  ]);
  const tables = objects.flatMap(({ type, name }) => (type === "table" ? [String(name)] : []));
  const parts = tables
    .filter((table) => !table.startsWith("sqlite_") && !isExcluded(table))
    .map((table) => `${JSON.stringify(table)}: ${formatLines(readTable(database, table))}`);
  const facts = [
    `"(file)": ${formatRow(readFacts(database))}`,
    `"(schema)": ${JSON.stringify(Object.fromEntries(schema), undefined, 1)}`,
  ];
  return `{\n${[...facts, ...parts].join(",\n")}\n}\n`;
}

function readTable(database: Database, table: string): readonly string[] {
  const quoted = `"${table.replaceAll('"', '""')}"`;
  return database.all(`SELECT * FROM ${quoted}`).map((row) => formatRow(row));
}

function formatRow(row: Row): string {
  const members = Object.entries(row).map(
    ([column, value]) => `${JSON.stringify(column)}:${formatValue(value)}`,
  );
  return `{${members.join(",")}}`;
}

/** Spelled so that SQLite's storage classes stay apart: an INTEGER 5 is `5`, a REAL is `5.0`, a BLOB is hex. */
function formatValue(value: unknown): string {
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "number") {
    const text = JSON.stringify(value);
    return Number.isInteger(value) ? `${text}.0` : text;
  }
  if (value instanceof ArrayBuffer) {
    return `{"blob":"${Buffer.from(value).toString("hex")}"}`;
  }
  return JSON.stringify(value);
}

/** Facts of the database itself that a program opening it depends on, as SQLite reports them, in one query. */
const FACTS = `SELECT page_size, auto_vacuum, user_version, application_id
  FROM pragma_page_size, pragma_auto_vacuum, pragma_user_version, pragma_application_id`;

function readFacts(database: Database): Row {
  const [facts] = database.all(FACTS);
  const [journal] = database.all("PRAGMA journal_mode");
  return { page_size: facts?.["page_size"], ...journal, ...facts };
}

function sha12(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

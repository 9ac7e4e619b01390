import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { Channel } from "../../core/observation/observation.ts";
import { formatElements } from "./format-entries.ts";
import { openDatabase, type Database, type Row } from "./open-database.ts";

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
    const name = basename(labPath);
    const copy = copyDatabase(join(root, labPath), join(root, "databases"));
    const database = openDatabase(copy);
    try {
      const text = formatDatabase(database, (table) => isExcluded(`${name}/${table}`));
      return { name: `rows/${name}`, format: "json", text };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { name: `rows/${name}`, format: "text", text: `not readable as SQLite: ${reason}\n` };
    } finally {
      database.close();
    }
  });
}

function copyDatabase(path: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const copy = join(folder, basename(path));
  copyFileSync(path, copy);
  if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
  return copy;
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
    .map(
      (table) =>
        `${JSON.stringify(table)}: ${formatElements(readTable(database, table)).trimEnd()}`,
    );
  const facts = [
    `"(file)": ${JSON.stringify(readFacts(database))}`,
    `"(schema)": ${JSON.stringify(Object.fromEntries(schema), undefined, 1)}`,
  ];
  return `{\n${[...facts, ...parts].join(",\n")}\n}\n`;
}

function readTable(database: Database, table: string): readonly Row[] {
  const quoted = `"${table.replaceAll('"', '""')}"`;
  return database
    .all(`SELECT * FROM ${quoted}`)
    .map((row) =>
      Object.fromEntries(Object.entries(row).map(([column, value]) => [column, showValue(value)])),
    );
}

/** Blobs become hex; integers beyond 2^53 become text, which JSON would round. */
function showValue(value: unknown): unknown {
  if (value instanceof Uint8Array) return { blob: Buffer.from(value).toString("hex") };
  return typeof value === "bigint" ? { integer: value.toString() } : value;
}

/** Facts of the database itself that a program opening it depends on, as SQLite reports them. */
const PRAGMAS = [
  "page_size",
  "journal_mode",
  "auto_vacuum",
  "user_version",
  "application_id",
] as const;

function readFacts(database: Database): Readonly<Record<string, unknown>> {
  const facts = PRAGMAS.map((name) => [
    name,
    Object.values(database.all(`PRAGMA ${name}`)[0] ?? {})[0],
  ]);
  return Object.fromEntries(facts);
}

function sha12(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

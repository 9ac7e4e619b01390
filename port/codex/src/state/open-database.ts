import { closeSync, openSync, rmdirSync } from "node:fs";
import "./prefer-quick-start.ts";
import sqlite, { type Database } from "node-sqlite3-wasm";

const PAUSE_MS = 20;
const PATIENCE_MS = 2_000;

/**
 * Open a SQLite database in write-ahead mode, alone; it is created when absent.
 *
 * The library locks by a folder beside the file. A process that was killed leaves it behind, and
 * no run holds one for long: after two seconds it counts as left behind.
 */
export function openDatabase(path: string): Database {
  closeSync(openSync(path, "a", 0o644)); // the library would make it 0600
  for (let waitedMs = 0; ; waitedMs += PAUSE_MS) {
    const database = new sqlite.Database(path);
    try {
      database.exec("PRAGMA locking_mode = EXCLUSIVE");
      database.exec("PRAGMA auto_vacuum = 2");
      database.exec("PRAGMA journal_mode = WAL");
      return database;
    } catch (error) {
      database.close();
      if (!isLocked(error) || waitedMs > PATIENCE_MS) throw error;
      if (waitedMs === PATIENCE_MS) rmdirSync(`${path}.lock`);
      pause();
    }
  }
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && error.message.includes("locked");
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
}

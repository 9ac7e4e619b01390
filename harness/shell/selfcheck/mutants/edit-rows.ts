import { join } from "node:path";
import sqlite from "node-sqlite3-wasm";
import { NothingToAlterError } from "../edit-text.ts";
import type { Alteration } from "../mutant.ts";

/** Run one statement on a database the reference left. @throws NothingToAlterError when it changes no row. */
export function inRows(file: string, statement: string): Alteration {
  return {
    after({ codexHome }) {
      const database = new sqlite.Database(join(codexHome, file));
      try {
        database.exec("PRAGMA locking_mode=EXCLUSIVE"); // this build has no shared memory
        const before = database.get(
          "SELECT total_changes() AS n, (SELECT count(*) FROM sqlite_master) AS m, (SELECT user_version FROM pragma_user_version) AS v",
        );
        database.exec(statement);
        const after = database.get(
          "SELECT total_changes() AS n, (SELECT count(*) FROM sqlite_master) AS m, (SELECT user_version FROM pragma_user_version) AS v",
        );
        if (JSON.stringify(before, show) === JSON.stringify(after, show)) {
          throw new NothingToAlterError(statement);
        }
      } finally {
        database.close();
      }
    },
  };
}

function show(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

import { join } from "node:path";
import Sqlite from "libsql";
import { NothingToAlterError } from "../edit-text.ts";
import type { Alteration } from "../mutant.ts";

/** Grows or changes with every row, object or version that a statement alters. */
const FINGERPRINT =
  "SELECT total_changes() AS changes, (SELECT count(*) FROM sqlite_master) AS objects, user_version, journal_mode FROM pragma_user_version, pragma_journal_mode";

/** Run statements on a database the reference left. @throws NothingToAlterError when they alter nothing. */
export function inRows(file: string, statements: string): Alteration {
  return {
    after({ codexHome }) {
      const database = new Sqlite(join(codexHome, file));
      try {
        const before = JSON.stringify(database.prepare(FINGERPRINT).get());
        database.exec(statements);
        if (JSON.stringify(database.prepare(FINGERPRINT).get()) === before) {
          throw new NothingToAlterError(statements);
        }
      } finally {
        database.close();
      }
    },
  };
}

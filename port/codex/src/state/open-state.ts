import schemas from "../../data/state-schema.json" with { type: "json" };
import { createSchema, hasSchema } from "./create-schema.ts";
import { openDatabase } from "./open-database.ts";

/** The folder of the databases: the Codex home, unless the environment moves it. */
export function stateDir(
  codexHome: string,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const moved = env["CODEX_SQLITE_HOME"] ?? "";
  return moved === "" ? codexHome : moved;
}

/** The database that has a row for each thread. */
export const THREADS_DATABASE = "state_5.sqlite";

/** Create the databases that do not exist yet. `nowSeconds` is unix time. */
export function createState(dir: string, nowSeconds: number): void {
  for (const [file, schema] of Object.entries(schemas)) {
    const database = openDatabase(`${dir}/${file}`);
    try {
      if (hasSchema(database)) continue;
      createSchema(database, schema);
      if (file === THREADS_DATABASE) {
        database.run(
          "INSERT INTO backfill_state (id, status, last_success_at, updated_at) VALUES (1, 'complete', ?, ?)",
          [nowSeconds, nowSeconds],
        );
      }
    } finally {
      database.close();
    }
  }
}

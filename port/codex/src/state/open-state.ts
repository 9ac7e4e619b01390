import { statSync } from "node:fs";
import schemas from "../../data/state-schema.json" with { type: "json" };
import { createSchema } from "./create-schema.ts";
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
    const path = `${dir}/${file}`;
    if (isFilled(path)) continue;
    const database = openDatabase(path);
    try {
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

function isFilled(path: string): boolean {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

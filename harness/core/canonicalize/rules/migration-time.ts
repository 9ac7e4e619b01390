import type { MaskRule } from "../rule.ts";

/** When a schema migration was applied: UTC seconds as SQLite writes them. */
export const migrationTime: MaskRule = {
  id: "migration-time",
  kind: "mask",
  because: "the clock goes on between runs",
  source: "measured: `_sqlx_migrations.installed_on` of each database",
  places: [{ channel: "rows/*", path: "_sqlx_migrations[*].installed_on" }],
  finds: [
    {
      placeholder: "time:sqlite-s",
      before: "^",
      value: String.raw`\d{4}-\d\d-\d\d \d\d:\d\d:\d\d`,
      after: "$",
      check: { kind: "clock", spelling: "rfc3339" },
    },
  ],
};

import type { MaskRule } from "../rule.ts";

/** How long a schema migration took: integer nanoseconds. */
export const migrationDuration: MaskRule = {
  id: "migration-duration",
  kind: "mask",
  because: "time spent is chance",
  source: "measured: `_sqlx_migrations.execution_time` of each database",
  places: [{ channel: "rows/*", path: "_sqlx_migrations[*].execution_time", leaf: "number" }],
  finds: [
    {
      placeholder: "duration:ns-int",
      value: "0|[1-9][0-9]*",
      check: { kind: "length", unit: "ns" },
    },
  ],
};

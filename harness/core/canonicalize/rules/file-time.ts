import type { MaskRule } from "../rule.ts";

/** When a state file was refreshed: UTC nanoseconds. */
export const fileTime: MaskRule = {
  id: "file-time",
  kind: "mask",
  because: "the clock goes on between runs",
  source: "docs/reference/cli.md section 0.3",
  places: [
    { channel: "files/codex-home/auth.json", path: "last_refresh" },
    { channel: "files/codex-home/models_cache.json", path: "fetched_at" },
    { channel: "files/codex-home/version.json", path: "last_checked_at" },
    { channel: "files/codex-home/session_index.jsonl", path: "updated_at" },
  ],
  finds: [
    {
      placeholder: "time:rfc3339-ns",
      before: "^",
      value: String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{9}Z`,
      after: "$",
      check: { kind: "clock", spelling: "rfc3339" },
    },
  ],
};

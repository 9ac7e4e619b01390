import type { MaskRule } from "../rule.ts";

/** When a turn began: Unix milliseconds inside the turn's metadata header. */
export const turnStart: MaskRule = {
  id: "turn-start",
  kind: "mask",
  because: "the clock goes on between runs",
  source: "docs/reference/exec.md section 2 (unix ms)",
  places: [{ channel: "requests/*", path: "headers[*]" }],
  finds: [
    {
      placeholder: "unix-ms",
      before: String.raw`^x-codex-turn-metadata: \{.*\\"turn_started_at_unix_ms\\":`,
      value: String.raw`\d{13}`,
      after: "[,}]",
      check: { kind: "clock", spelling: "unix-ms" },
    },
  ],
};

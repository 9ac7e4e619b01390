import type { SortRule } from "../rule.ts";

/** Maps that the reference serializes in the order of a randomly seeded hash map. */
export const randomMapOrder: SortRule = {
  id: "random-map-order",
  kind: "sort-members",
  because: "the reference draws the order of these maps at random on every run",
  source: "docs/reference/exec.md section 3.4, docs/reference/cli.md section 0.4",
  places: [
    { channel: "rollout*", path: "payload.changes" },
    { channel: "stdout*", path: "transport.env", scenario: "cli/mcp*/**" },
    { channel: "stdout*", path: "transport.http_headers", scenario: "cli/mcp*/**" },
    { channel: "stdout*", path: "transport.env_http_headers", scenario: "cli/mcp*/**" },
    { channel: "stdout*", path: "[*].transport.env", scenario: "cli/mcp*/**" },
    { channel: "stdout*", path: "[*].transport.http_headers", scenario: "cli/mcp*/**" },
    { channel: "stdout*", path: "[*].transport.env_http_headers", scenario: "cli/mcp*/**" },
  ],
};

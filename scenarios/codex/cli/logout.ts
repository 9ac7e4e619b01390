import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import type { StartEntry } from "../../../harness/core/scenario/scenario.ts";
import { fakeKey } from "../auth-json.ts";
import { cliRun } from "../cli-run.ts";

interface Case {
  readonly title: string;
  readonly auth?: StartEntry;
  /** Expected exit code as evidence, default 0. */
  readonly code?: number;
}

/** Logging out removes auth.json, whatever is in it. */
export default defineFamily<Case>({
  id: "cli/logout",
  cases: {
    nobody: { title: "Nobody is logged in" },
    key: {
      title: "Logged in with a key",
      auth: { content: JSON.stringify({ auth_mode: "apikey", OPENAI_API_KEY: fakeKey }) },
    },
    corrupt: { title: "auth.json does not parse", auth: { content: "{" } },
    directory: { title: "auth.json is a directory", auth: { directory: true }, code: 1 },
  },
  scenario: ({ title, auth, code }) =>
    cliRun({
      title,
      specs: [8],
      layer: "format",
      ...(auth && { files: { "codex-home/auth.json": auth } }),
      args: ["logout"],
      ...(code !== undefined && { code }),
      complains: true,
      evidence: code === undefined ? [{ kind: "absent", path: "codex-home/auth.json" }] : [],
    }),
});

import type { Target } from "../../harness/core/target/target.ts";

const DEFAULT_CONFIGURATION = "exec/default-configuration/*";
const REVIEW = "exec/review/*";
const PROMPTS = "the vendor's prompts are long prose; any edit shows all the same";

/** The OpenAI Codex CLI 0.136.0 for Linux on x86-64. */
const target: Target = {
  id: "codex",
  title: "OpenAI Codex CLI",
  reference: {
    packageName: "@openai/codex",
    version: "0.136.0",
    specifier: "@openai/codex-linux-x64@npm:@openai/codex@{version}-linux-x64",
    sha256: "512250779f536bca46499ed87fe6a1fdf293a7e65b70de4adbff07d76a675b0b",
    executable: "@openai/codex-linux-x64/vendor/x86_64-unknown-linux-musl/bin/codex",
  },
  port: {
    build: ["node", "port/codex/build.mjs"],
    executable: "port/codex/dist/codex.cjs",
    manifest: "port/codex/manifest.json",
    dataFolder: "port/codex/data",
    data: [
      { kind: "help-pages", file: "help.json", scenarios: "cli/help/*" },
      {
        kind: "outputs",
        file: "completions.json",
        scenarios: "cli/completion/{bash,elvish,fish,powershell,zsh}",
      },
      { kind: "output", file: "features.json", scenarios: "cli/features-list/defaults" },
      { kind: "request-tools", file: "tools.json", scenarios: "exec/exec-command/login" },
      { kind: "database-schemas", file: "state-schema.json", scenarios: "exec/messages/plain" },
    ],
  },
  environment: { CODEX_HOME: "{{codex-home}}" },
  programs: ["codex", "apply_patch", "applypatch"],
  databases: ["codex-home/*.sqlite"],
  artifacts: [
    {
      pattern: String.raw`^codex-home/(?:sessions/.*|archived_sessions)/rollout-[^/]*\.jsonl$`,
      channel: "rollout",
      format: "jsonl",
    },
  ],
  excludedFiles: [
    {
      pattern: "codex-home/*.sqlite-{wal,shm}",
      because: "left behind or not by a race at exit; their rows are read",
    },
    {
      pattern: "codex-home/.tmp{,/**}",
      because: "a background clone of the plugin list races with the end of the process",
    },
    {
      pattern: "codex-home/log/codex-login.log",
      because: "written by a thread that the end of the process may overtake: full or empty",
    },
  ],
  excludedTables: [
    {
      pattern: "logs_2.sqlite/logs",
      because: "diagnostics with module paths, source lines and timing",
    },
  ],
  rules: [
    "body-length",
    "rollout-size",
    "lab-paths",
    "lab-ports",
    "random-map-order",
    "rollout-time",
    "session-time",
    "log-time",
    "error-log-time",
    "migration-time",
    "file-time",
    "unix-seconds",
    "unix-milliseconds",
    "turn-start",
    "rollout-name",
    "session-day",
    "current-date",
    "host-zone",
    "turn-duration",
    "migration-duration",
    "mcp-duration-seconds",
    "mcp-duration-nanoseconds",
    "chunk-id",
    "wall-time",
    "logged-wall-time",
    "timeout-length",
    "human-duration",
    "abort-time",
    "session-number",
    "session-number-echo",
    "arg0-folder",
    "host-system",
    "panic-process",
    "uuid7",
    "uuid4",
  ],
  veils: [
    {
      scenario: "cli/help/**",
      channel: "stdout*",
      because: "the help pages are the vendor's prose",
    },
    {
      scenario: "cli/completion/**",
      channel: "stdout",
      because: "generated scripts of 200 kB that repeat the help pages",
    },
    {
      scenario: "exec/**",
      channel: "requests/*",
      path: "body.tools[*]..description",
      because: "tool descriptions are the vendor's prose",
    },
    {
      scenario: "exec/**",
      channel: "requests/*",
      path: "body.tools[*].format.definition",
      because: "the patch grammar is the vendor's text",
    },
    {
      scenario: `{${DEFAULT_CONFIGURATION},${REVIEW}}`,
      channel: "requests/*",
      path: "body.instructions",
      because: PROMPTS,
    },
    {
      scenario: DEFAULT_CONFIGURATION,
      channel: "requests/*",
      path: "body.input[*].content[*].text",
      because: PROMPTS,
    },
    {
      scenario: `{${DEFAULT_CONFIGURATION},${REVIEW}}`,
      channel: "rollout*",
      path: "payload.base_instructions.text",
      because: PROMPTS,
    },
    {
      scenario: DEFAULT_CONFIGURATION,
      channel: "rollout",
      path: "payload.content[*].text",
      because: PROMPTS,
    },
    {
      scenario: DEFAULT_CONFIGURATION,
      channel: "files/codex-home/skills/.system/**",
      because: "the bundled skills are the vendor's prose",
    },
  ],
};

export default target;

import { defineFamily } from "../../../harness/core/scenario/define-family.ts";

export default defineFamily<readonly string[]>({
  id: "cli/version",
  cases: {
    long: ["--version"],
    short: ["-V"],
    "with-prompt": ["--version", "hello"],
    exec: ["exec", "--version"],
  },
  scenario: (args) => ({
    title: `The version is asked for: codex ${args.join(" ")}`,
    layer: "behavior",
    specs: [41],
    steps: [{ driver: "process", args }],
    evidence: [
      { kind: "exit", code: 0 },
      { kind: "channel", channel: "stdout", contains: "codex-cli" },
    ],
  }),
});

import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import type { Scenario } from "../../../harness/core/scenario/scenario.ts";
import { execTurn } from "../exec-turn.ts";
import { allDone, execCommand } from "../model-steps.ts";

interface Case {
  readonly title: string;
  readonly call: Readonly<Record<string, unknown>>;
  readonly args?: readonly string[];
  readonly files?: NonNullable<Scenario["files"]>;
}

/** The model runs one short command that writes one stream. */
export default defineFamily<Case>({
  id: "exec/exec-command",
  cases: {
    success: { title: "A command that succeeds", call: { cmd: "echo hello" } },
    "writes-file": {
      title: "A command that leaves a file",
      call: { cmd: "echo hello > out.txt && cat out.txt" },
    },
    failure: { title: "A command that fails", call: { cmd: "echo broken; exit 3" } },
    stderr: { title: "A command that writes to standard error", call: { cmd: "echo oops >&2" } },
    silent: { title: "A command without output", call: { cmd: "true" } },
    "no-final-newline": {
      title: "Output without a newline at its end",
      call: { cmd: "printf abc" },
    },
    "empty-command": { title: "An empty command", call: { cmd: "" } },
    "not-found": { title: "A command that does not exist", call: { cmd: "no-such-command-x" } },
    killed: { title: "A command that a signal ends", call: { cmd: "kill -9 $$" } },
    "not-utf8": {
      title: "Output that is no UTF-8",
      call: { cmd: String.raw`printf 'A\377\376\000\r\nB\033[31mred'` },
    },
    unicode: { title: "Output outside ASCII", call: { cmd: "printf 'é 日本 😀\\n'" } },
    long: { title: "More output than the model may see", call: { cmd: "seq 1 20000" } },
    "max-output-tokens": {
      title: "The call limits the output",
      call: { cmd: "seq 1 2000", max_output_tokens: 50 },
    },
    "output-limit": {
      title: "The configuration limits the output",
      call: { cmd: "seq 1 500" },
      args: ["-c", "tool_output_token_limit=20"],
    },
    workdir: {
      title: "A folder below the workspace",
      call: { cmd: "cat here.txt", workdir: "sub" },
      files: { "workspace/sub/here.txt": { content: "here\n" } },
    },
    "workdir-missing": {
      title: "A folder that does not exist",
      call: { cmd: "echo hi", workdir: "/nonexistent" },
    },
    login: {
      title: "Login shells are allowed, and the call does without",
      call: { cmd: "echo hi", login: false },
      args: ["-c", "allow_login_shell=true"],
    },
    "login-forbidden": {
      title: "Login shells are not allowed, and the call wants one",
      call: { cmd: "echo hi", login: true },
    },
    shell: { title: "Another shell", call: { cmd: "echo hi", shell: "/bin/sh" } },
    terminal: { title: "A terminal for the command", call: { cmd: "echo hi", tty: true } },
    quotes: {
      title: "All sorts of quotes in the command",
      call: { cmd: `echo "it's" 'a "b"' \\$x \`echo y\` !; echo a\tb` },
    },
    "unknown-field": { title: "A field nobody knows", call: { cmd: "echo hi", bogus: 1 } },
    escalated: {
      title: "The call asks to leave the sandbox",
      call: { cmd: "echo hi", sandbox_permissions: "require_escalated", justification: "please" },
    },
  },
  scenario: ({ title, call, args = [], files }) =>
    execTurn({
      title,
      specs: [9, 16, 28, 34],
      model: [execCommand(call), allDone],
      args: [...args, "Run it."],
      ...(files && { files }),
    }),
});

import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import type { StartEntry } from "../../../harness/core/scenario/scenario.ts";
import { fakeKey } from "../auth-json.ts";
import { cliRun } from "../cli-run.ts";

interface Case {
  readonly title: string;
  readonly stdin: string | { readonly base64: string };
  readonly args?: readonly string[];
  readonly files?: Readonly<Record<string, StartEntry>>;
  /** Expected exit code as evidence, default 0. */
  readonly code?: number;
}

/** Logging in with a key on standard input. */
export default defineFamily<Case>({
  id: "cli/login-key",
  cases: {
    plain: { title: "A key and a newline", stdin: `${fakeKey}\n` },
    spaces: { title: "Spaces around the key", stdin: `  \t${fakeKey} \r\n\n` },
    "inner-newline": { title: "A newline within", stdin: `${fakeKey}\nsecond-line\n` },
    unicode: { title: "Characters JSON escapes or not", stdin: 'sk-test-"\\é\u0001\u007f😀' },
    empty: { title: "Nothing", stdin: "", code: 1 },
    blank: { title: "Only white space", stdin: " \n\t\n", code: 1 },
    "not-utf8": { title: "Bytes that are no UTF-8", stdin: { base64: "//4A" }, code: 1 },
    replaces: {
      title: "There is another key already",
      stdin: fakeKey,
      files: {
        "codex-home/auth.json": { content: '{"OPENAI_API_KEY":"sk-test-former","later":1}' },
      },
    },
    "over-corrupt": {
      title: "auth.json does not parse",
      stdin: fakeKey,
      files: { "codex-home/auth.json": { content: "{" } },
    },
    "over-directory": {
      title: "auth.json is a directory",
      stdin: fakeKey,
      files: { "codex-home/auth.json": { directory: true } },
      code: 1,
    },
    forbidden: {
      title: "The configuration forces another method",
      stdin: fakeKey,
      args: ["-c", 'forced_login_method="chatgpt"'],
      code: 1,
    },
    "both-sources": {
      title: "A key and an access token are announced",
      stdin: fakeKey,
      args: ["--with-access-token"],
      code: 1,
    },
    "ephemeral-store": {
      title: "Credentials are kept in memory only",
      stdin: fakeKey,
      args: ["-c", 'cli_auth_credentials_store="ephemeral"'],
    },
  },
  scenario: ({ title, stdin, args = [], files, code = 0 }) =>
    cliRun({
      title,
      specs: [8],
      layer: "format",
      ...(files && { files }),
      args: ["login", "--with-api-key", ...args],
      step: { stdin },
      code,
      complains: true,
    }),
});

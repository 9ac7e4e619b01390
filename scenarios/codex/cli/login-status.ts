import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import type { Scenario } from "../../../harness/core/scenario/scenario.ts";
import { fakeKey, fakeTokens } from "../auth-json.ts";
import { cliRun } from "../cli-run.ts";

interface Case {
  readonly title: string;
  /** Content of auth.json: a text as it is, anything else as JSON; absent for no file. */
  readonly auth?: unknown;
  readonly code: 0 | 1 | 101;
  readonly env?: Readonly<Record<string, string>>;
}

/** Who is logged in, for every shape an auth.json was seen in. */
export default defineFamily<Case>({
  id: "cli/login-status",
  cases: {
    none: { title: "No auth.json", code: 1 },
    "environment-key": {
      title: "Only a key in the environment",
      env: { OPENAI_API_KEY: fakeKey },
      code: 1,
    },
    "bad-access-token": {
      title: "An access token in the environment that is none",
      env: { CODEX_ACCESS_TOKEN: "not.a.token" },
      code: 1,
    },
    key: { title: "A key", auth: { auth_mode: "apikey", OPENAI_API_KEY: fakeKey }, code: 0 },
    "key-without-mode": { title: "A key and no mode", auth: { OPENAI_API_KEY: fakeKey }, code: 0 },
    "key-14": {
      title: "The shortest key that is shown in part",
      auth: { OPENAI_API_KEY: "sk-test-abcdef" },
      code: 0,
    },
    "key-13": {
      title: "The longest key that is hidden",
      auth: { OPENAI_API_KEY: "sk-test-abcde" },
      code: 0,
    },
    "key-wide": {
      title: "A key of characters outside ASCII",
      auth: { OPENAI_API_KEY: "sk-test-wíde-ü-12345" },
      code: 0,
    },
    "key-splits-character": {
      title: "A key whose last five bytes begin within a character",
      auth: { OPENAI_API_KEY: "sk-test-wide-äöüäöü" },
      code: 101,
    },
    "key-null": { title: "The key is null", auth: { OPENAI_API_KEY: null }, code: 0 },
    "key-number": { title: "The key is a number", auth: { OPENAI_API_KEY: 5 }, code: 1 },
    "empty-object": { title: "An empty object", auth: {}, code: 0 },
    tokens: {
      title: "Tokens of ChatGPT",
      auth: { auth_mode: "chatgpt", OPENAI_API_KEY: null, tokens: fakeTokens },
      code: 0,
    },
    "tokens-and-key": {
      title: "Tokens and a key without a mode",
      auth: { OPENAI_API_KEY: fakeKey, tokens: fakeTokens },
      code: 0,
    },
    "tokens-incomplete": {
      title: "Tokens without the one to refresh them",
      auth: { tokens: { id_token: fakeTokens.id_token, access_token: "access-fake" } },
      code: 1,
    },
    "bad-id-token": {
      title: "An identity token that is none",
      auth: { tokens: { ...fakeTokens, id_token: "no-token" } },
      code: 1,
    },
    "mode-without-tokens": {
      title: "The mode of ChatGPT without tokens",
      auth: { auth_mode: "chatgpt" },
      code: 0,
    },
    "mode-unknown": { title: "A mode that does not exist", auth: { auth_mode: "zzz" }, code: 1 },
    "unknown-fields": {
      title: "Fields nobody knows",
      auth: { OPENAI_API_KEY: fakeKey, later: { a: 1 } },
      code: 0,
    },
    "brace-only": { title: "An opening brace and nothing more", auth: "{", code: 1 },
    "empty-file": { title: "An empty file", auth: "", code: 1 },
    array: { title: "An array", auth: "[]", code: 1 },
    string: { title: "A string", auth: '"x"', code: 1 },
    "byte-order-mark": { title: "A byte order mark", auth: "\uFEFF{}", code: 1 },
    "trailing-text": { title: "Text after the object", auth: "{} x", code: 1 },
  },
  scenario: ({ title, auth, code, env }) =>
    cliRun({
      title,
      specs: [8],
      ...(auth !== undefined && { files: authJson(auth) }),
      args: ["login", "status"],
      ...(env && { step: { env } }),
      code,
      complains: true,
    }),
});

function authJson(auth: unknown): NonNullable<Scenario["files"]> {
  const content = typeof auth === "string" ? auth : JSON.stringify(auth);
  return { "codex-home/auth.json": { content, mode: "0600" } };
}

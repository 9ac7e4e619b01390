import { expect, test } from "vitest";
import { SecretFoundError } from "../errors/secret-found-error.ts";
import { scanSecrets } from "./scan-secrets.ts";

// Put together here, so that no scanner takes this file for a leak.
const X = "aB3dE5gH7jK9mN1pQ2rS4tU6vW8xY0zA";
const SECRETS = [
  ["OpenAI API key", `sk-proj-${X}`],
  ["OpenAI API key", `sk-${X}`],
  ["Anthropic API key", `sk-ant-api03-${X}`],
  ["AWS access key id", ["AKIA", "ABCDEFGH12345678"].join("")],
  ["AWS secret access key", `aws_secret_access_key = "${X}12345678"`],
  ["GitHub token", `ghp_${X}1234`],
  ["GitHub token", `github_pat_${X}`],
  ["GitLab token", `glpat-${X}`],
  ["Slack token", `xoxb-123456789012-${X}`],
  ["Slack webhook", `https://hooks.slack.com/services/T0001/B0001/${X}`],
  ["Google API key", `AIza${X}123`],
  ["Google OAuth token", `ya29.${X}`],
  ["npm token", `npm_${X}1234`],
  ["Stripe key", `sk_live_${X}`],
  ["Hugging Face token", `hf_${X}`],
  ["JSON web token", `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.${X}`],
  ["private key", "-----BEGIN RSA PRIVATE KEY-----"],
  ["private key", "-----BEGIN PRIVATE KEY-----"],
  ["private key", "-----BEGIN OPENSSH PRIVATE KEY-----"],
  ["bearer token", `authorization: Bearer ${X}`],
  ["basic credentials", `Authorization: Basic ${X}`],
  ["password in a URL", "postgres://admin:hunter22@db/x"],
] as const;

test.each(SECRETS)("scanSecrets finds a %s", (kind, secret) => {
  const found = scanSecrets([{ file: "a.txt", text: `one\ntwo ${secret} x\n` }]);

  expect(found).toContainEqual({ kind, file: "a.txt", line: 2 });
  expect(JSON.stringify(found)).not.toContain(X);
});

test.each([
  "sk-fake-0001-0001-0001-0001",
  "sk-test-0001-0001-0001-0001",
  "Bearer fake-token-0001-0001",
  "Bearer <token:1>",
  "AKIAIOSFODNN7EXAMPLE",
  "http://127.0.0.1:8080/path@x",
  "the word risk-averse-and-other-words",
])("scanSecrets lets %s pass", (text) => {
  expect(scanSecrets([{ file: "a.txt", text }])).toEqual([]);
});

test("scanSecrets does not take a word inside a secret for a statement that it is fake", () => {
  expect(scanSecrets([{ file: "a", text: `sk-proj-latest${X}` }])).toHaveLength(1);
});

test("SecretFoundError names kind and place, never the value", () => {
  const text = `sk-proj-${X}`;

  const error = new SecretFoundError("exec/x", scanSecrets([{ file: "stdout.txt", text }]));

  expect(error.message).toContain('OpenAI API key in "stdout.txt" at line 1');
  expect(error.message).not.toContain(X);
});

import { defineFamily } from "../../../harness/core/scenario/define-family.ts";
import { cliRun } from "../cli-run.ts";
import type { CliRun } from "../cli-run.ts";

type Case = Omit<CliRun, "code">;

/** Errors of the parser of arguments. */
const parsing: Readonly<Record<string, Case>> = {
  "unknown-flag": {
    title: "A flag that resembles nothing",
    args: ["features", "list", "--zzzzzz"],
    complains: "unexpected argument",
  },
  "unknown-flag-tip": {
    title: "A flag that resembles one of the subcommand",
    args: ["exec", "--modle", "any"],
    complains: "tip:",
  },
  "unknown-flag-tip-root": {
    title: "A flag that resembles one of the root",
    args: ["--serach"],
    complains: "tip:",
  },
  "unknown-flag-as-value": {
    title: "A flag-like word where values follow",
    args: ["mcp", "add", "x", "--urll", "http://localhost"],
    complains: "unexpected argument",
  },
  "unknown-short-flag": {
    title: "A short flag that does not exist",
    args: ["login", "-z"],
    complains: "unexpected argument",
  },
  "unknown-subcommand-tip": {
    title: "A subcommand of mcp that resembles another",
    args: ["mcp", "lst"],
    complains: "unrecognized subcommand",
  },
  "unknown-subcommand": {
    title: "A subcommand of features that resembles nothing",
    args: ["features", "qqq"],
    complains: "unrecognized subcommand",
  },
  "extra-argument": {
    title: "A second word after the prompt",
    args: ["nope", "x"],
    complains: "unrecognized subcommand",
  },
  "extra-argument-leaf": {
    title: "One word too many for a leaf command",
    args: ["features", "list", "extra"],
    complains: "unexpected argument",
  },
  "missing-value": {
    title: "A flag without its value",
    args: ["exec", "--model"],
    complains: "a value is required",
  },
  "missing-value-equals": {
    title: "A flag with an empty value after the equals sign",
    args: ["exec", "--sandbox="],
    complains: "a value is required",
  },
  "enum-sandbox": {
    title: "A sandbox mode that does not exist",
    args: ["exec", "--sandbox", "read-onyl", "x"],
    complains: "invalid value",
  },
  "enum-approval": {
    title: "An approval policy that does not exist",
    args: ["--ask-for-approval", "sometimes"],
    complains: "possible values",
  },
  "enum-color": {
    title: "A color choice that does not exist",
    args: ["exec", "--color", "blue", "x"],
    complains: "possible values",
  },
  "required-argument": {
    title: "A required argument is missing",
    args: ["mcp", "get"],
    complains: "required arguments were not provided",
  },
  "required-argument-apply": {
    title: "The task id of apply is missing",
    args: ["apply"],
    complains: "required arguments were not provided",
  },
  "required-two": {
    title: "Two required arguments of execpolicy check are missing",
    args: ["execpolicy", "check"],
    complains: "required arguments were not provided",
  },
  "required-group": {
    title: "Neither a command nor a URL is given to mcp add",
    args: ["mcp", "add", "x"],
    complains: "required arguments were not provided",
  },
  "conflict-review": {
    title: "Two review targets at once",
    args: ["exec", "review", "--uncommitted", "--base", "main"],
    complains: "cannot be used with",
  },
  "conflict-mcp": {
    title: "A URL and a command for one MCP server",
    args: ["mcp", "add", "x", "--url", "http://localhost", "--", "cmd"],
    complains: "cannot be used with",
  },
  "conflict-bypass": {
    title: "No sandbox at all and an approval policy",
    args: ["--dangerously-bypass-approvals-and-sandbox", "-a", "never"],
    complains: "cannot be used with",
  },
  "given-twice": {
    title: "A flag for one value is given twice",
    args: ["exec", "--color", "never", "--color", "always", "x"],
    complains: "cannot be used multiple times",
  },
  "bad-number": {
    title: "A number out of range",
    args: ["cloud", "list", "--limit", "99"],
    complains: "invalid value",
  },
  "bad-number-text": {
    title: "A word where a number is due",
    args: ["cloud", "list", "--limit", "many"],
    complains: "invalid",
  },
  "bad-key-value": {
    title: "An environment pair without its equals sign",
    args: ["mcp", "add", "x", "--env", "NOEQ", "--", "cmd"],
    complains: "invalid value",
  },
  "profile-dot": {
    title: "A profile name with a dot",
    args: ["-p", "a.b", "mcp", "list"],
    complains: "invalid value",
  },
  "profile-empty": {
    title: "An empty profile name",
    args: ["-p", "", "mcp", "list"],
    complains: "value",
  },
  "profile-path": {
    title: "A profile name that climbs",
    args: ["-p", "../x", "mcp", "list"],
    complains: "invalid value",
  },
  "version-of-subcommand": {
    title: "The version flag where it does not exist",
    args: ["features", "--version"],
    complains: "unexpected argument",
  },
  "subcommand-missing-mcp": {
    title: "mcp without a subcommand",
    args: ["mcp"],
    complains: "Usage:",
  },
  "subcommand-missing-features": {
    title: "features without a subcommand",
    args: ["features"],
    complains: "Usage:",
  },
};

export default defineFamily<Case>({
  id: "cli/errors",
  cases: parsing,
  scenario: (data) => cliRun({ ...data, code: 2 }),
});

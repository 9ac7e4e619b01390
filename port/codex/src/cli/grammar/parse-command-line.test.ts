import { expect, test } from "vitest";
import { codexCommand } from "../tree/codex-command.ts";
import { parseCommandLine } from "./parse-command-line.ts";
import { StopParsing, type StopReason } from "./stop-parsing.ts";

test("parseCommandLine finds options before, between and after commands", () => {
  const words = ["-m", "a", "exec", "--json", "resume", "--last", "-c", "x=1", "id", "go on"];

  const parsed = parseCommandLine(codexCommand, words);

  expect(parsed.path).toEqual(["exec", "resume"]);
  expect(parsed.root.get("model")).toEqual(["a"]);
  expect(parsed.found.get("json")).toEqual(["true"]);
  expect(parsed.found.get("session_id")).toEqual(["id"]);
  expect(parsed.found.get("prompt")).toEqual(["go on"]);
});

test("parseCommandLine lets the deepest level decide a global option", () => {
  const words = ["-c", "a=1", "features", "list", "-c", "b=2", "-cc=3"];

  const parsed = parseCommandLine(codexCommand, words);

  expect(parsed.root.get("config")).toEqual(["b=2", "c=3"]);
});

test("parseCommandLine takes everything after the first word of a command to check", () => {
  const words = ["execpolicy", "check", "-r", "a", "--rules=b", "git", "--pretty", "-x"];

  const parsed = parseCommandLine(codexCommand, words);

  expect(parsed.found.get("rules")).toEqual(["a", "b"]);
  expect(parsed.found.get("command")).toEqual(["git", "--pretty", "-x"]);
});

test("parseCommandLine splits images at commas and takes several", () => {
  const parsed = parseCommandLine(codexCommand, ["exec", "-i", "a,b", "c", "--", "hi"]);

  expect(parsed.found.get("image")).toEqual(["a", "b", "c"]);
  expect(parsed.found.get("prompt")).toEqual(["hi"]);
});

test.each([
  ["exec --modle x", "unexpected argument '--modle' found", "a similar argument exists: '--model'"],
  [
    "exec --bogus",
    "unexpected argument '--bogus' found",
    "to pass '--bogus' as a value, use '-- --bogus'",
  ],
  ["exec --titl x review", "unexpected argument '--titl' found", "'review --title' exists"],
  ["features lst", "unrecognized subcommand 'lst'", "a similar subcommand exists: 'list'"],
  ["nope x", "unrecognized subcommand 'x'", "some similar subcommands exist: 'execpolicy', 'exec'"],
  [
    "features -- list",
    "unexpected argument 'list' found",
    "subcommand 'list' exists; to use it, remove the '--' before it",
  ],
  ["exec -m", "a value is required for '--model <MODEL>' but none was supplied", undefined],
  ["exec --json=1", "unexpected value '1' for '--json' found; no more were expected", undefined],
  ["exec --json --json", "the argument '--json' cannot be used multiple times", undefined],
  [
    "exec review --base a --commit b",
    "the argument '--base <BRANCH>' cannot be used with '--commit <SHA>'",
    undefined,
  ],
  [
    "features enable",
    "the following required arguments were not provided:\n  <FEATURE>",
    undefined,
  ],
  [
    "completion bsh",
    "invalid value 'bsh' for '[SHELL]'\n  [possible values: bash, elvish, fish, powershell, zsh]",
    "a similar value exists: 'bash'",
  ],
])("parseCommandLine refuses %s", (line, message, tip) => {
  const reason = stopReason(line.split(" "));

  expect(reason).toMatchObject({ kind: "usage-error", message });
  expect(reason).toMatchObject({ tips: tip === undefined ? [] : [tip] });
});

test.each([
  ["exec resume --jso", "codex exec resume --json [SESSION_ID] [PROMPT]"],
  ["execpolicy check", "codex execpolicy check --rules <PATH> <COMMAND>..."],
  ["exec review --title t", "codex exec review --commit <SHA> --title <TITLE> [PROMPT]"],
  ["features -c a=b --bogus", "codex features --config <key=value> <COMMAND>"],
])("parseCommandLine shows what %s used in its usage", (line, text) => {
  const reason = stopReason(line.split(" "));

  expect(reason).toMatchObject({ usage: { kind: "lines", text } });
});

test.each([
  ["help exec resume", { kind: "help", path: ["exec", "resume"], isLong: true, isError: false }],
  ["e -h", { kind: "help", path: ["exec"], isLong: false, isError: false }],
  ["mcp", { kind: "help", path: ["mcp"], isLong: false, isError: true }],
  ["exec -V", { kind: "version", path: ["exec"] }],
])("parseCommandLine stops at %s", (line, reason) => {
  expect(stopReason(line.split(" "))).toEqual(reason);
});

function stopReason(words: readonly string[]): StopReason | undefined {
  try {
    parseCommandLine(codexCommand, words);
    return undefined;
  } catch (error) {
    if (error instanceof StopParsing) return error.reason;
    throw error;
  }
}

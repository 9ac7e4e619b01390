import { currentFeatureName } from "../features/feature-aliases.ts";
import { featureTable } from "../features/feature-table.ts";
import { hasFlag, valueOf, valuesOf, type ParsedCommand } from "./grammar/found-arguments.ts";

const STRICT_COMMANDS = new Set([
  "exec",
  "review",
  "resume",
  "fork",
  "archive",
  "unarchive",
  "doctor",
  "mcp-server",
  "exec-server",
  "app-server",
]);
const PROFILE_COMMANDS = new Set([
  "exec",
  "review",
  "resume",
  "archive",
  "unarchive",
  "fork",
  "mcp",
  "sandbox",
  "debug prompt-input",
]);
const REMOTE_COMMANDS = new Set(["resume", "fork", "archive", "unarchive"]);
/** The commands whose subcommands messages name too. */
const NAMED_IN_FULL = new Set(["features", "execpolicy", "debug", "app-server", "remote-control"]);
const PROFILE_MESSAGE =
  "--profile only applies to runtime commands and `codex mcp`: `codex`, `codex exec`, `codex review`, `codex resume`, `codex archive`, `codex unarchive`, `codex fork`, `codex mcp`, `codex sandbox`, and `codex debug prompt-input`.";

/**
 * The reason why options given before a command do not go with it, if there is one.
 *
 * Source: docs/reference/cli.md section 1
 */
export async function checkRootFlags(parsed: ParsedCommand): Promise<string | undefined> {
  const unknown = await findUnknownFeature(parsed);
  if (unknown !== undefined) return `Unknown feature flag: ${unknown}`;
  const [first, second = ""] = parsed.path;
  if (first === undefined) return undefined;
  if (hasFlag(parsed.root, "strict-config") && !STRICT_COMMANDS.has(first)) {
    return `\`--strict-config\` is not supported for \`codex ${first}\``;
  }
  return checkProfile(parsed, `${first} ${second}`) ?? checkRemote(parsed);
}

async function findUnknownFeature({ found }: ParsedCommand): Promise<string | undefined> {
  const named = [...valuesOf(found, "enable"), ...valuesOf(found, "disable")];
  if (named.length === 0) return undefined;
  const known = new Set((await featureTable()).map(({ name }) => name));
  return named.find((name) => !known.has(currentFeatureName(name)));
}

function checkProfile({ path, root }: ParsedCommand, words: string): string | undefined {
  if (!hasFlag(root, "profile")) return undefined;
  return PROFILE_COMMANDS.has(path[0] ?? "") || PROFILE_COMMANDS.has(words)
    ? undefined
    : PROFILE_MESSAGE;
}

function checkRemote({ path, root }: ParsedCommand): string | undefined {
  const [first = ""] = path;
  if (REMOTE_COMMANDS.has(first)) return undefined;
  const name = NAMED_IN_FULL.has(first) ? path.join(" ") : first;
  const address = valueOf(root, "remote");
  const flag = address === undefined ? "--remote-auth-token-env" : `--remote ${address}`;
  if (address === undefined && !hasFlag(root, "remote-auth-token-env")) return undefined;
  return `\`${flag}\` is only supported for interactive TUI commands, not \`codex ${name}\``;
}
